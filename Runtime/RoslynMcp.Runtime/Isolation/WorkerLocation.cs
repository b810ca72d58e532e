using System.Runtime.InteropServices;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>The files that start a worker.</summary>
/// <param name="DotNet">The <c>dotnet</c> command of the runtime that this process runs on.</param>
/// <param name="Worker">The worker's assembly.</param>
internal sealed record WorkerLocation(string DotNet, string Worker)
{
    /// <summary>Finds both, or says which is missing.</summary>
    public static WorkerLocation Find(string? path)
    {
        var worker = path ?? Path.Combine(AppContext.BaseDirectory, "worker", "RoslynMcp.Worker.dll");
        if (!File.Exists(worker))
        {
            throw new WorkerException(
                $"the worker {worker} is missing; build or publish the application with the RoslynMcp.Runtime package, set WorkerOptions.Path, "
                + "or use in-process isolation");
        }

        var dotnet = Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
        return File.Exists(dotnet)
            ? new WorkerLocation(dotnet, worker)
            : throw new WorkerException(
                $"{dotnet} is missing; a worker needs an installed .NET runtime, which a self-contained application does not have");
    }
}
