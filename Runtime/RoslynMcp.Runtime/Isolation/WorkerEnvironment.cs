namespace RoslynMcp.Runtime.Isolation;

/// <summary>All of a worker's environment: how its runtime is to behave, and nothing of the host's.</summary>
internal static class WorkerEnvironment
{
    public static IReadOnlyDictionary<string, string> Of(long memory) => new Dictionary<string, string>
    {
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_GCHeapHardLimit"] = memory.ToString("x", System.Globalization.CultureInfo.InvariantCulture),
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_NOLOGO"] = "1",
    };
}
