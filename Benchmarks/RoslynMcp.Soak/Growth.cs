namespace RoslynMcp.Soak;

/// <summary>What a vital sign did after warm-up.</summary>
internal sealed record Growth(string Name, long Before, long After, long Limit)
{
    public bool IsTooMuch => After > Limit;

    /// <summary>A row of a table.</summary>
    public override string ToString()
        => FormattableString.Invariant($"| {Name} | {Before:N0} | {After:N0} | {Limit:N0} | {(IsTooMuch ? "**grew**" : "flat")} |");
}
