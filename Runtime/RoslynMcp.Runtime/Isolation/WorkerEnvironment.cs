using System.Globalization;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>All of a worker's environment: how its runtime is to behave and where it is in time, and nothing else of the host's.</summary>
internal static class WorkerEnvironment
{
    private static readonly string[] Kept = ["TZ", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"];

    public static IReadOnlyDictionary<string, string> Of(long memory)
    {
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_EnableDiagnostics"] = "0",
            ["DOTNET_GCHeapHardLimit"] = memory.ToString("x", CultureInfo.InvariantCulture),
        };
        foreach (var name in Kept)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                environment.Add(name, value);
            }
        }

        return environment;
    }
}
