namespace RoslynMcp.Guest.Bridge;

/// <summary>A tool call on its way to the host.</summary>
/// <param name="CallId">Counts from 1 within an execution.</param>
/// <param name="Tool">The tool's id, <c>category.name</c>.</param>
/// <param name="Line">The line of the call in the snippet as compiled; 0 when unknown.</param>
/// <param name="Arguments">A JSON object in UTF-8.</param>
internal sealed record ToolRequest(int CallId, string Tool, int Line, ReadOnlyMemory<byte> Arguments);
