using RoslynMcp.Server.Output;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Server.Session;

/// <summary>Says on standard error what of a server is not mounted, and why.</summary>
internal static class UpstreamReport
{
    public static void Write(UpstreamStatus server)
    {
        if (server.Problem is { } problem)
        {
            StandardError.Line($"{server.Name}: not mounted: {problem}");
        }

        foreach (var note in server.Notes)
        {
            StandardError.Line($"{server.Name}: {note}");
        }
    }
}
