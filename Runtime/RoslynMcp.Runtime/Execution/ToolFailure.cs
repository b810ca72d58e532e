using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Execution;

/// <summary>What a model may read of a tool's exception: its author's own words, and of anything else only the kind.</summary>
internal static class ToolFailure
{
    public static string Describe(Exception exception) => exception switch
    {
        ToolFailedException or ArgumentException => exception.Message,
        OperationCanceledException => "the call was cancelled.",
        TimeoutException => "the tool took too long; try again or ask for less.",
        _ => $"the tool failed ({exception.GetType().Name}); its message is kept from guests, see the host's log.",
    };
}
