using ModelContextProtocol;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Mcp.Calls;

/// <summary>Hands on what a server says of its progress.</summary>
internal sealed class ProgressRelay(IProgress<ToolProgress> listener) : IProgress<ProgressNotificationValue>
{
    public void Report(ProgressNotificationValue value) => listener.Report(new ToolProgress(value.Progress, value.Total, value.Message));
}
