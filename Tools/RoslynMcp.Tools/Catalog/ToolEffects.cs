namespace RoslynMcp.Tools.Catalog;

/// <summary>What a call of a tool may change, in the terms of the MCP tool annotations.</summary>
/// <param name="ReadOnly">The tool changes nothing.</param>
/// <param name="Destructive">The tool may delete or overwrite; such a call needs an approval.</param>
/// <param name="Idempotent">Calling again with the same arguments changes nothing more.</param>
public sealed record ToolEffects(bool ReadOnly, bool Destructive, bool Idempotent)
{
    /// <summary>The tool only reads.</summary>
    public static ToolEffects Read { get; } = new(ReadOnly: true, Destructive: false, Idempotent: true);

    /// <summary>Nothing was declared: by the MCP specification such a tool may write and destroy.</summary>
    public static ToolEffects Unknown { get; } = new(ReadOnly: false, Destructive: true, Idempotent: false);
}
