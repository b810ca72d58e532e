using RoslynMcp.Guest.Bridge;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Execution;

/// <summary>Tells a host what one call does; a host that throws at it is left alone, as the call is not to blame.</summary>
internal sealed class CallWatch(ToolRequest request, IProgress<ToolCallUpdate>? watcher) : IProgress<ToolProgress>
{
    private readonly ToolCallUpdate _call = new(request.CallId, request.Tool, request.Line > 0 ? request.Line : null);

    public IProgress<ToolProgress>? Progress => watcher is null ? null : this;

    public void Started() => Tell(_call);

    public void Report(ToolProgress value) => Tell(_call with { Progress = value });

    public void Ended(ToolCallRecord record, Exception? failure) => Tell(_call with { Ok = record.Ok, Ms = record.Ms, Failure = failure });

    private void Tell(ToolCallUpdate update)
    {
        try
        {
            watcher?.Report(update);
        }
        catch (Exception)
        {
            // The host's own mistake must not fail its tool.
        }
    }
}
