namespace Uitstroom.Schema.Tests;

/// <summary>An editor: the language server for YAML over stdio, with the settings that the repository gives it.</summary>
internal static class Editor
{
    public static Editorantwoord[] Open(IReadOnlyDictionary<string, string[]> schemas, IEnumerable<Editordocument> documenten) =>
        Node.Draai<Editorantwoord[]>("lsp.mjs", new
        {
            Map = Repository.Root,
            Instellingen = new { Validate = true, Completion = true, Hover = true, SchemaStore = new { Enable = false }, Schemas = schemas },
            Documenten = documenten,
        });
}

/// <summary>A document as someone has it open; its path, from the root of the repository, decides on the schema.</summary>
internal sealed record Editordocument(string Pad, string Tekst, params Editorvraag[] Vragen);

/// <summary>A question at a place, both from 1: <c>hover</c> or <c>completion</c>.</summary>
internal sealed record Editorvraag(string Soort, int Regel, int Kolom);

internal sealed record Editorantwoord(string Pad, int Duur, Editormelding[] Meldingen, Editorhulp[] Antwoorden);

internal sealed record Editormelding(int Regel, int Kolom, string Tekst);

internal sealed record Editorhulp(string Tekst, Editorvoorstel[] Voorstellen);

internal sealed record Editorvoorstel(string Naam, string Uitleg, string Invoegen);
