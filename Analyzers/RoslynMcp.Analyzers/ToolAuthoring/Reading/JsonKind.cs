namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>What JSON can make of a type by itself, its parts apart.</summary>
internal enum JsonKind
{
    /// <summary>Values, records, enums, lists and maps.</summary>
    Typed,

    /// <summary>A <c>JsonElement</c> and its kin: the author says openly that the shape is not known.</summary>
    Unknown,

    /// <summary>A collection of anything.</summary>
    Untyped,

    /// <summary>Behaviour, handles and envelopes, not data.</summary>
    Unsupported,
}
