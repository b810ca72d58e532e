using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>Progress of a tool that is called by itself, told as that of a call in a snippet is.</summary>
internal sealed class DirectProgress(string tool, IProgress<ToolCallUpdate> notices) : IProgress<ToolProgress>
{
    public void Report(ToolProgress value) => notices.Report(new ToolCallUpdate(CallId: 1, tool, Line: null, value));
}
