namespace RoslynMcp.Runtime.Compilation;

/// <summary>What became of a text: a snippet that may be loaded, or the result that says why not; never both.</summary>
/// <param name="Snippet">What may be loaded; null when refused.</param>
/// <param name="Refusal">Why not; null when accepted.</param>
/// <param name="ValidateMs">Guard, parse and rules, in milliseconds.</param>
/// <param name="CompileMs">Emit, verification and metering, in milliseconds.</param>
internal sealed record CompileOutcome(CompiledSnippet? Snippet, ExecutionResult? Refusal, double ValidateMs = 0, double CompileMs = 0);
