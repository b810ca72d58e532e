namespace RoslynMcp.Tools.Commerce;

/// <summary>Where the built-in tools keep their data.</summary>
public sealed record CommerceOptions
{
    /// <summary>
    /// The file of the embedded catalogue, created and seeded on first use; null, the default, means
    /// <c>roslyn-mcp/catalogue.db</c> in the user's local application data folder.
    /// </summary>
    public string? CataloguePath { get; init; }
}
