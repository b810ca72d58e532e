namespace RoslynMcp.Runtime.Results;

/// <summary>A tool call that was made.</summary>
/// <param name="Tool">The tool's id, <c>category.name</c>.</param>
/// <param name="Line">The snippet's line, from 1; null where it is not known, as in a call through a delegate.</param>
/// <param name="Ms">Milliseconds on the host; up to the end of the execution for a call that did not return.</param>
/// <param name="Ok">Whether it returned a result.</param>
public sealed record ToolCallRecord(string Tool, int? Line, double Ms, bool Ok);
