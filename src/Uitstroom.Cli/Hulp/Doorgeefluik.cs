using System.Text;

namespace Uitstroom.Cli;

/// <summary>Lets the parser write to one of our outputs; it does so for completion only.</summary>
internal sealed class Doorgeefluik(Scherm scherm) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => scherm.Rauw(value.ToString());

    public override void Write(string? value) => scherm.Rauw(value ?? "");
}
