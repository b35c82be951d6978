using System.CommandLine;
using Uitstroom.Rules;

namespace Uitstroom.Cli;

/// <summary><c>uitstroom completion</c>: the script that lets a shell complete our words.</summary>
internal sealed class CompletionOpdracht : Opdracht
{
    private static readonly string[] _schillen = ["bash", "pwsh"];

    public CompletionOpdracht(Omgeving omgeving)
        : base("completion", "Geeft een script waarmee uw shell opdrachten en regio's aanvult.")
    {
        var schil = new Argument<string>("SHELL") { Description = "bash of pwsh." };
        schil.CompletionSources.Add(_ => _schillen.Select(naam => new System.CommandLine.Completions.CompletionItem(naam)));
        Add(schil);
        SetAction(gelezen =>
        {
            var naam = gelezen.GetValue(schil)!;
            using var script = typeof(CompletionOpdracht).Assembly.GetManifestResourceStream($"completion/{naam}")
                ?? throw new Gebruiksfout($"voor `{naam}` is er geen script", Suggestion.For(naam, _schillen) ?? "kies uit `bash` en `pwsh`");
            using var lezer = new StreamReader(script);
            omgeving.Uit.Rauw(lezer.ReadToEnd());
            return Afsluitcode.Goed;
        });
    }

    public override IReadOnlyList<string> Gebruik => ["completion bash|pwsh"];

    public override IReadOnlyList<string> Voorbeelden => ["source <(uitstroom completion bash)", "uitstroom completion pwsh | Out-String | Invoke-Expression"];
}
