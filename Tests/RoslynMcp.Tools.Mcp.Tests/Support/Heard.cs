using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Tools.Mcp.Tests.Support;

/// <summary>Remembers what it is told of calls, in the order it is told.</summary>
internal sealed class Heard(Action<ToolCallUpdate>? then = null) : IProgress<ToolCallUpdate>
{
    private readonly List<ToolCallUpdate> _updates = [];

    public IReadOnlyList<ToolCallUpdate> Updates
    {
        get
        {
            lock (_updates)
            {
                return [.. _updates];
            }
        }
    }

    public void Report(ToolCallUpdate value)
    {
        lock (_updates)
        {
            _updates.Add(value);
        }

        then?.Invoke(value);
    }
}
