namespace Uitstroom.Regions;

/// <summary>How a case came out.</summary>
public enum Gevalstand
{
    /// <summary>All is as the case expects.</summary>
    Goed,

    /// <summary>Something is otherwise.</summary>
    Anders,

    /// <summary>The case is marked <c>todo</c>: whether it comes out as expected does not count yet.</summary>
    Todo,
}
