using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Results;

/// <summary>What happens to a tool call of a running snippet: it starts, makes progress, ends.</summary>
/// <param name="CallId">Counts from 1 within an execution.</param>
/// <param name="Tool">The tool's id, <c>category.name</c>.</param>
/// <param name="Line">The snippet's line, from 1; null where it is not known.</param>
/// <param name="Progress">What the tool itself says of its progress; null at the start and at the end.</param>
/// <param name="Ok">At the end, whether it returned a result; null before.</param>
/// <param name="Ms">At the end, milliseconds on the host; null before.</param>
public sealed record ToolCallUpdate(int CallId, string Tool, int? Line, ToolProgress? Progress = null, bool? Ok = null, double? Ms = null)
{
    /// <summary>At the end of a call that failed, what the tool threw: for the host's log, as guests and models read only its kind.</summary>
    public Exception? Failure { get; init; }
}
