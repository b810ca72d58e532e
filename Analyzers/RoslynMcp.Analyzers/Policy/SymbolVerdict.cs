namespace RoslynMcp.Analyzers.Policy;

/// <summary>What the lists say about one symbol.</summary>
internal readonly record struct SymbolVerdict(bool InSource, bool InIL)
{
    public static readonly SymbolVerdict Allowed = new(true, true);
    public static readonly SymbolVerdict Refused = new(false, false);

    public SymbolVerdict Or(SymbolVerdict other) => new(InSource || other.InSource, InIL || other.InIL);
}
