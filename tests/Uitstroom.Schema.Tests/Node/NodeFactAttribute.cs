namespace Uitstroom.Schema.Tests;

/// <summary>A test that needs node and npm; where these are not, it is reported as skipped, with why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Node.Gemis;
}

/// <summary>The same, for a theory.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute() => Skip = Node.Gemis;
}
