using System.Diagnostics;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Comparison.Arms;

/// <summary>The tools of both arms: their time is taken, and one of them fails where a case says so.</summary>
internal sealed class WatchedTools
{
    private long _ticks;

    public WatchedTools(ToolCatalog tools) => Catalog = ToolCatalog.Create(tools.Tools.Select(Watch));

    public ToolCatalog Catalog { get; }

    /// <summary>The id of the tool that fails now; null for none.</summary>
    public string? Failing { get; set; }

    /// <summary>The time spent in tools since the last time; calls that overlap count each.</summary>
    public double TakeMs() => Interlocked.Exchange(ref _ticks, 0) * 1000.0 / Stopwatch.Frequency;

    private ToolDescriptor Watch(ToolDescriptor tool) => tool with
    {
        Handler = async (invocation, cancellation) =>
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                return tool.Id == Failing
                    ? throw new ToolFailedException("the warehouse does not answer; try again later.")
                    : await tool.Handler(invocation, cancellation);
            }
            finally
            {
                Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - began);
            }
        },
    };
}
