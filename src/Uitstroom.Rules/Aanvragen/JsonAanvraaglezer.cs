using System.Text;
using System.Text.Json;

namespace Uitstroom.Rules;

/// <summary>Walks the tokens of one application. Bad JSON makes the reader throw; everything else becomes a diagnostic.</summary>
internal ref struct JsonAanvraaglezer(ReadOnlySpan<byte> json, Utf8JsonReader reader, Aanvraagopbouw opbouw, AanvraagOpties opties)
{
    private const int KorteTekst = 128;

    private readonly ReadOnlySpan<byte> _json = json;
    private Utf8JsonReader _reader = reader;

    /// <summary>The place of the token that is being read.</summary>
    public readonly Vindplaats Hier => new(_json, _reader.TokenStartIndex, opties);

    /// <summary>Whether it was an object at all.</summary>
    public bool Lees()
    {
        _reader.Read();
        var isObject = _reader.TokenType == JsonTokenType.StartObject;
        if (isObject)
        {
            LeesSleutels();
        }
        else
        {
            opbouw.Meld(GeenObject(Hier.Bepaal(), null));
            _reader.Skip();
        }

        // Whatever follows makes the reader throw.
        _reader.Read();
        return isObject;
    }

    private void LeesSleutels()
    {
        var gezien = 0;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var naam = _reader.GetString()!;
            var nummer = Array.IndexOf(Aanvraagsleutels.Alle, naam);
            if (nummer < 0)
            {
                opbouw.Meld(AanvraagDiagnostics.OnbekendeSleutel(Hier.Bepaal(), naam, Suggestion.For(naam, Aanvraagsleutels.Alle)));
                SlaOver();
                continue;
            }

            if ((gezien & (1 << nummer)) != 0)
            {
                opbouw.Meld(AanvraagDiagnostics.Dubbel(Hier.Bepaal(), naam));
            }

            gezien |= 1 << nummer;
            _reader.Read();
            if (naam is Aanvraagsleutels.Feiten or Aanvraagsleutels.Tellers or Aanvraagsleutels.Lezingen)
            {
                LeesGroep(naam);
            }
            else
            {
                LeesKop(naam);
            }
        }
    }

    private void LeesKop(string naam)
    {
        var tekst = Losse(naam);
        if (tekst is not null)
        {
            Aanvraagsleutels.Zet(opbouw, naam, tekst, Hier);
        }
    }

    private void LeesGroep(string naam)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            opbouw.Meld(GeenObject(Hier.Bepaal(), naam));
            _reader.Skip();
            return;
        }

        var gezien = naam == Aanvraagsleutels.Feiten ? null : new HashSet<string>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (gezien?.Add(_reader.GetString()!) == false)
            {
                opbouw.Meld(AanvraagDiagnostics.Dubbel(Hier.Bepaal(), _reader.GetString()!));
            }

            switch (naam)
            {
                case Aanvraagsleutels.Feiten:
                    LeesFeit();
                    break;
                case Aanvraagsleutels.Tellers:
                    LeesTeller();
                    break;
                default:
                    LeesLezing();
                    break;
            }
        }
    }

    private void LeesFeit()
    {
        Span<char> buffer = stackalloc char[KorteTekst];
        var feit = opbouw.Feit(Tekst(buffer), Hier);
        if (feit is null)
        {
            SlaOver();
            return;
        }

        opbouw.Eenmalig(feit, Hier);
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            LeesOordeel(feit);
        }
        else if (_reader.TokenType == JsonTokenType.StartArray)
        {
            opbouw.Meld(AanvraagDiagnostics.VerkeerdType(Hier.Bepaal(), feit, "[…]"));
            _reader.Skip();
        }
        else
        {
            opbouw.Waarde(feit, Waarde(buffer), Hier);
        }
    }

    private void LeesOordeel(Feit feit)
    {
        var plaats = Hier;
        var oordeel = default(Oordeeldelen);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var deel = Uit(Oordeeldelen.Namen) ?? _reader.GetString()!;
            var plaatsDeel = Hier;
            _reader.Read();
            if ((Bekend(feit) ?? Losse(deel)) is { } tekst)
            {
                oordeel.Zet(opbouw, deel, tekst, plaatsDeel, Hier);
            }
        }

        oordeel.Voeg(opbouw, feit, plaats);
    }

    /// <summary>What nearly every judgement says, without making a text of it again.</summary>
    private readonly string? Bekend(Feit feit) => _reader.TokenType switch
    {
        JsonTokenType.String when _reader.ValueTextEquals("ja"u8) => "ja",
        JsonTokenType.String when feit.OordeelDoor is { } rol && _reader.ValueTextEquals(rol.Naam) => rol.Naam,
        _ => null,
    };

    private readonly string? Uit(string[] namen)
    {
        foreach (var naam in namen)
        {
            if (_reader.ValueTextEquals(naam))
            {
                return naam;
            }
        }

        return null;
    }

    private void LeesTeller()
    {
        var naam = _reader.GetString()!;
        var plaats = Hier;
        _reader.Read();
        if (Losse(naam) is { } stand)
        {
            opbouw.Teller(naam, stand, plaats);
        }
    }

    private void LeesLezing()
    {
        var naam = _reader.GetString()!;
        var plaats = Hier;
        _reader.Read();
        if (Losse(naam) is { } optie)
        {
            opbouw.Lezing(naam, optie, plaats, Hier);
        }
    }

    /// <summary>A single value as text, or null after a diagnostic.</summary>
    private string? Losse(string naam)
    {
        if (_reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            opbouw.Meld(AanvraagDiagnostics.GeenLosseWaarde(Hier.Bepaal(), naam));
            _reader.Skip();
            return null;
        }

        Span<char> buffer = stackalloc char[KorteTekst];
        return Waarde(buffer).ToString();
    }

    private readonly ReadOnlySpan<char> Waarde(Span<char> buffer) => _reader.TokenType switch
    {
        JsonTokenType.True => "ja",
        JsonTokenType.False => "nee",
        JsonTokenType.Null => "onbekend",
        JsonTokenType.Number => buffer[..Encoding.UTF8.GetChars(Getal(), buffer)],
        _ => Tekst(buffer),
    };

    // A number of more than a line is a typing error whatever its digits; its beginning says so as well.
    private readonly ReadOnlySpan<byte> Getal() => _reader.ValueSpan.Length > KorteTekst ? "…"u8 : _reader.ValueSpan;

    private readonly ReadOnlySpan<char> Tekst(Span<char> buffer) =>
        _reader.ValueSpan.Length <= KorteTekst ? buffer[.._reader.CopyString(buffer)] : _reader.GetString();

    private void SlaOver()
    {
        _reader.Read();
        _reader.Skip();
    }

    // In JSON advice about lines and spaces is of no use.
    private static Diagnostic GeenObject(SourceSpan plaats, string? naam) => AanvraagDiagnostics.GeenObject(plaats, naam ?? "aanvraag") with
    {
        Suggestie = naam is null ? "een aanvraag is een JSON-object, zoals `{ \"feiten\": { … } }`" : $"schrijf een JSON-object, zoals `\"{naam}\": {{ … }}`",
    };
}
