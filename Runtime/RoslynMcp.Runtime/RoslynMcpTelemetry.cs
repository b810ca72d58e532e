using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RoslynMcp.Runtime;

/// <summary>The one source of spans and the one meter of RoslynMcp; whoever listens subscribes to <see cref="Name"/>.</summary>
public static class RoslynMcpTelemetry
{
    /// <summary>The name of both.</summary>
    public const string Name = "RoslynMcp";

    internal static readonly ActivitySource Source = new(Name);
    internal static readonly Meter Meter = new(Name);
}
