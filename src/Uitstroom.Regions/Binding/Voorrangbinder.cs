using System.Collections.Immutable;
using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds the section <c>voorrang</c>.</summary>
internal static class Voorrangbinder
{
    public static ImmutableArray<Voorrangsregel> Bind(Bindcontext context, YamlNode? sectie, IReadOnlyDictionary<string, Bepaling>? register)
    {
        var regels = ImmutableArray.CreateBuilder<Voorrangsregel>();
        foreach (var entry in sectie.Namen().Where(entry => entry.Waarde is YamlMapping))
        {
            var eerst = Keusbinder.BindTekst(context, entry.Waarde.Onder("eerst"), "wat voorgaat", tekst => new Keus<string>.Vast(tekst.Tekst));
            regels.Add(new Voorrangsregel(entry.Sleutel.Tekst, eerst ?? new Keus<string>.Vast(""))
            {
                Onderwerp = entry.Waarde.Onder("onderwerp").Tekst() ?? "",
                Daarna = entry.Waarde.Onder("daarna").Teksten(),
                Onderling = entry.Waarde.Onder("onderling").Tekst() ?? "niet_geregeld",
                Over = Over(context, entry.Waarde.Onder("over"), register),
                Bron = context.Bron(entry.Waarde.Onder("bron")),
                Toelichting = entry.Waarde.Onder("toelichting").Tekst() ?? "",
            });
        }

        return regels.ToImmutable();
    }

    private static ImmutableArray<string> Over(Bindcontext context, YamlNode? knoop, IReadOnlyDictionary<string, Bepaling>? register)
    {
        foreach (var patroon in knoop.Scalars().Where(patroon => register is not null && !register.Keys.Any(id => Voorrangsregel.Past(patroon.Tekst, id))))
        {
            context.Meld(OverlegDiagnostics.PastOpNiets(patroon.Plaats, patroon.Tekst, Suggestion.For(patroon.Tekst, register!.Keys)));
        }

        return knoop.Teksten();
    }
}
