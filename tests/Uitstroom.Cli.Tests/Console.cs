using System.Text;
using NodaTime;

namespace Uitstroom.Cli.Tests;

/// <summary>The world of one run of the program in this process: what goes in, and what came out.</summary>
internal sealed class Console
{
    public byte[] Invoer { get; init; } = [];

    public bool Terminal { get; init; }

    public int Breedte { get; init; } = 100;

    /// <summary>What the results are written to; a test may give one that breaks.</summary>
    public Stream? Uitvoer { get; init; }

    public int Code { get; private set; }

    /// <summary>Standard output.</summary>
    public string Uit { get; private set; } = "";

    /// <summary>Standard error.</summary>
    public string Fout { get; private set; } = "";

    /// <summary>Runs in the root of the repository, so that paths in output are the same everywhere.</summary>
    public static async Task<Console> Voer(params string[] args) => await new Console().Met(args);

    public async Task<Console> Met(params string[] args)
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();
        using var uitvoer = new MemoryStream();
        Code = await Opdrachtregel.Voer(args, new Omgeving
        {
            In = new StreamReader(new MemoryStream(Invoer)),
            Invoer = () => new MemoryStream(Invoer),
            Uit = new Scherm(uit, Terminal, () => Breedte),
            Uitvoer = () => Uitvoer ?? uitvoer,
            Fout = new Scherm(fout, Terminal, () => Breedte),
            Vandaag = () => new LocalDate(2025, 9, 1),
        });
        (Uit, Fout) = (uit + Encoding.UTF8.GetString(uitvoer.ToArray()), fout.ToString());
        return this;
    }

    /// <summary>Everything a user sees of the run, for a golden file.</summary>
    public override string ToString() => $"== afsluitcode {Code}\n== uitvoer\n{Uit}== fouten\n{Fout}";
}
