using System.Collections.Immutable;
using System.Diagnostics;
using ModelContextProtocol.Client;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>What a server finds in its environment: the path, the home folder and the like, and what was configured for it.</summary>
internal static class ChildEnvironment
{
    public static void Apply(ProcessStartInfo start, ImmutableDictionary<string, string> configured)
    {
        start.Environment.Clear();
        foreach (var (name, value) in StdioClientTransportOptions.GetDefaultEnvironmentVariables())
        {
            start.Environment[name] = value;
        }

        foreach (var (name, value) in configured)
        {
            start.Environment[name] = value;
        }
    }
}
