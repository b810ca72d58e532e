namespace RoslynMcp.Runtime.Metering;

/// <summary>What a method needs at its entry.</summary>
internal enum EntryProbe
{
    /// <summary>Nothing: it ends soon, calls nothing that it does not know, and whoever calls it is metered.</summary>
    None,

    /// <summary>A step and a look at the stack, by a call.</summary>
    Call,

    /// <summary>The same, inlined: it recurses, or is called in a loop.</summary>
    Inline,
}
