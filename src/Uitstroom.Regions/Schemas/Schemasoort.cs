namespace Uitstroom.Regions;

/// <summary>The kinds of files that an editor can be helped with.</summary>
public enum Schemasoort
{
    /// <summary>An agreement.</summary>
    Regio,

    /// <summary>Example cases with what must come out.</summary>
    Geval,

    /// <summary>One application.</summary>
    Aanvraag,

    /// <summary>An amendment.</summary>
    Wijziging,

    /// <summary>A local agreement.</summary>
    Lokaal,

    /// <summary>What has happened and when; also the life of a contract.</summary>
    Gebeurtenissen,

    /// <summary>What is to be divided.</summary>
    Verdeling,

    /// <summary>What was counted for quota.</summary>
    Tellers,

    /// <summary>The facts that regions share.</summary>
    Begrippen,

    /// <summary>The days that have a name.</summary>
    Kalender,
}
