namespace Uitstroom.Rules;

/// <summary>Thrown inside a comparison when a diagram outgrows its bound; the caller then says that the part is not proven, never that it is equal.</summary>
internal sealed class Diagramgrens : Exception
{
    public Diagramgrens()
        : base("a decision diagram outgrew its bound")
    {
    }

    public Diagramgrens(string message)
        : base(message)
    {
    }

    public Diagramgrens(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
