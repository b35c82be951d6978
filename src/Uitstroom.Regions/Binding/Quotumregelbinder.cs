using Uitstroom.Rules;

namespace Uitstroom.Regions;

/// <summary>Binds what a quotum says of other numbers than its own: exceptions, shortfalls, steps and limits.</summary>
internal sealed class Quotumregelbinder(Bindcontext context)
{
    public static readonly Dictionary<string, bool> Over = new(StringComparer.Ordinal) { ["taakstelling"] = true, ["basis"] = false };
    public static readonly Dictionary<string, bool> Per = new(StringComparer.Ordinal) { ["groep_en_ontvanger"] = true, ["ontvanger"] = false };

    public static readonly Dictionary<string, Begrenzingswijze> Wijzen = new(StringComparer.Ordinal)
    {
        ["melden"] = Begrenzingswijze.Melden,
        ["gaat_voor"] = Begrenzingswijze.GaatVoor,
        ["telt_in_oud_jaar"] = Begrenzingswijze.TeltInOudJaar,
    };

    private readonly Voorwaardebinder _voorwaarden = new(context);

    public HogerMits? HogerMits(YamlNode? knoop, string pad) =>
        knoop is YamlMapping && _voorwaarden.Bind(knoop.Onder("wanneer"), $"{pad}.hoger_mits.wanneer") is { } wanneer
            ? new HogerMits(wanneer, context.Rol(knoop.Onder("beslist")), context.Bron(knoop.Onder("bron")))
            : null;

    public Doorschuifregel? Doorschuiven(YamlNode? knoop, string pad) => knoop is not YamlMapping ? null : new Doorschuifregel
    {
        Tenzij = _voorwaarden.Bind(knoop.Onder("tenzij"), $"{pad}.doorschuiven.tenzij"),
        Beslist = context.Rol(knoop.Onder("beslist")),
        Stapelt = Keusbinder.BindWoord(context, knoop.Onder("over"), "waarover het tekort gaat", "over", Over) ?? new Keus<bool>.Vast(true),
        PerGroep = Keusbinder.BindWoord(context, knoop.Onder("per"), "per wie een tekort telt", "per", Per) ?? new Keus<bool>.Vast(true),
        Bron = context.Bron(knoop.Onder("bron")),
    };

    public Quotumgrens? Grens(YamlNode? knoop) =>
        knoop is YamlMapping && Keusbinder.BindWoord(context, knoop.Onder("dan"), "wat voorgaat", "dan", Wijzen) is { } wijze && knoop.Onder("quotum").Tekst() is { } naam
            ? new Quotumgrens(naam, wijze, context.Rol(knoop.Onder("beslist")), context.Bron(knoop.Onder("bron")))
            : null;

    public Vervolgstap? Stap(YamlNode? knoop) =>
        knoop is YamlMapping && knoop.Onder("doet").Tekst() is { } doet && context.Rol(knoop.Onder("door")) is { } door
            ? new Vervolgstap(doet, door, context.Bron(knoop.Onder("bron")))
            : null;
}
