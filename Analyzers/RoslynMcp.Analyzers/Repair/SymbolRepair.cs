namespace RoslynMcp.Analyzers.Repair;

/// <summary>The rule that a refused symbol falls under, and what to write instead.</summary>
internal sealed record SymbolRepair(string RuleId, string Text);
