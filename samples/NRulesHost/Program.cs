// A host that runs NRules: applications of three regions in one session, beside two rules of its own.
using NRules;
using NRules.Fluent;
using NRulesHost;
using Uitstroom.NRules;
using Uitstroom.Regions;
using Uitstroom.Rules;

var map = args is [var gegeven, ..] ? gegeven : Path.Combine("samples", "aanvragen");
using var afbreken = new CancellationTokenSource();
Console.CancelKeyPress += (_, toets) =>
{
    toets.Cancel = true;
    afbreken.Cancel();
};

// 1. The rules of the regions. What is wrong with one of them is a value, and there are no rules then.
var regels = Regelrepository.Van(Regelingen.Westfriesland, Regelingen.IJmondZuidKennemerland, Regelingen.Flevoland);
if (regels.Repository is not { } repository)
{
    return Fout([.. regels.Diagnostics.Select(fout => fout.ToString()), .. regels.Weigeringen.Select(weigering => weigering.Melding)]);
}

// 2. The own rules, and one factory of both. It is kept by the content of the regions.
var eigen = new RuleRepository();
eigen.Load(load => load.PrivateTypes().From(typeof(PlanAfspraak), typeof(VraagOntbrekend)));
var fabrieken = new Sessiefabrieken(eigen);
if (fabrieken.Voor(repository, afbreken.Token).Fabriek is not { } fabriek)
{
    return Fout(["afgebroken bij het opzetten"]);
}

// 3. Applications of several regions in one session.
var sessie = fabriek.CreateSession();
var aanvragen = new List<Aanvraagfeit>();
foreach (var (regeling, bestand) in new[]
{
    (Regelingen.Westfriesland, "westfriesland.yaml"),
    (Regelingen.Westfriesland, "westfriesland-onvolledig.yaml"),
    (Regelingen.IJmondZuidKennemerland, "ijmond-zk.yaml"),
    (Regelingen.Flevoland, "flevoland.yaml"),
})
{
    var gelezen = AanvraagLoader.Load(Path.Combine(map, bestand), regeling);
    if (gelezen.HeeftFouten)
    {
        return Fout(gelezen.Diagnostics.Select(fout => fout.ToString()));
    }

    aanvragen.Add(new Aanvraagfeit(bestand, regeling, gelezen.Aanvraag!));
}

sessie.InsertAll(aanvragen);
if (!Toon(sessie, sessie.Vuur(afbreken.Token)))
{
    return 1;
}

// 4. An answer comes in: the result changes, the question goes, the appointment comes.
var onvolledig = aanvragen[1];
var aangevuld = Aanvraag.Voor(onvolledig.Regeling, onvolledig.Aanvraag).Met("perspectiefplan_ondertekend", true).Bouw().Aanvraag!;
sessie.Update(onvolledig.Met(aangevuld));
Console.WriteLine("== na het antwoord op de vraag");
return Toon(sessie, sessie.Vuur(afbreken.Token)) ? 0 : 1;

static bool Toon(ISession sessie, Vuurresultaat vuur)
{
    if (!vuur.Voltooid || !vuur.Weigeringen.IsEmpty)
    {
        _ = Fout([$"het vuren is {vuur.Stand}", .. vuur.Weigeringen.Select(weigering => weigering.ToString())]);
        return false;
    }

    foreach (var toetsing in sessie.Query<Toetsingfeit>().AsEnumerable().OrderBy(toetsing => toetsing.Sleutel.Id, StringComparer.Ordinal))
    {
        Console.WriteLine($"{toetsing.Sleutel.Regeling} {toetsing.Sleutel.Id}");
        Console.WriteLine(toetsing.Toetsing.Uitleg().ToText().Split('\n').First(regel => regel.StartsWith("Uitkomst: ", StringComparison.Ordinal)));
        foreach (var afspraak in sessie.Query<Intakeafspraak>().AsEnumerable().Where(afspraak => afspraak.Dossier == toetsing.Sleutel))
        {
            Console.WriteLine($"  afspraak: {afspraak.Onderwerp}");
        }

        foreach (var navraag in sessie.Query<Navraag>().AsEnumerable().Where(navraag => navraag.Dossier == toetsing.Sleutel))
        {
            Console.WriteLine($"  navraag: {navraag.Vragen}");
        }
    }

    return true;
}

static int Fout(IEnumerable<string> regels)
{
    foreach (var regel in regels)
    {
        Console.Error.WriteLine(regel);
    }

    return 1;
}
