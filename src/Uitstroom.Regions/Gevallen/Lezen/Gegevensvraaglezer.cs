using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Reads for whom and when a case asks for data.</summary>
internal static class Gegevensvraaglezer
{
    public static VerstrekkingOpties? Lees(YamlNode? knoop, Regeling regeling, Aanvraag aanvraag, DiagnosticList meldingen)
    {
        if (knoop.Onder("voor") is not YamlScalar { Ontbreekt: false } voor || knoop.Onder("moment") is not YamlScalar { Ontbreekt: false } moment)
        {
            return null;
        }

        var op = knoop.Onder("op") is YamlScalar { Ontbreekt: false } dag ? Feitlezer.Datum(dag.Tekst) : null;
        if (op is null && knoop.Onder("op") is YamlScalar { Ontbreekt: false } fout)
        {
            meldingen.Add(VormDiagnostics.OngeldigeDatum(fout.Plaats, fout.Tekst));
        }

        var door = knoop.Onder("ingedeeld_door").Tekst();
        var vraag = new VerstrekkingOpties
        {
            Partij = voor.Tekst,
            Moment = moment.Tekst,
            Doel = knoop.Onder("doel").Tekst(),
            Op = op,
            Onderdelen = [.. knoop.Onder("onderdelen").Namen().Select(deel => new Gegevensonderdeel(deel.Sleutel.Tekst, deel.Waarde.Tekst(), door))],
        };
        var proef = regeling.GegevensVoor(null, vraag);
        foreach (var melding in proef.Meldingen.Where(melding => melding.Severity == Severity.Error))
        {
            meldingen.Add(melding with { Plaats = proef.Ontvanger is null ? voor.Plaats : moment.Plaats });
        }

        return vraag with { Op = op ?? aanvraag.Peildatum };
    }
}
