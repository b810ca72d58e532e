using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>A copy of the lying worker in a folder that is named for the lie, and a sandbox that works with it.</summary>
internal sealed class LyingWorker : IDisposable
{
    /// <summary>Time for every lie to be told, however slow the machine is.</summary>
    private static readonly SandboxLimits Patient = new() { Timeout = TimeSpan.FromSeconds(30), EndToEnd = TimeSpan.FromSeconds(60) };

    private const string Assembly = "RoslynMcp.LyingWorker.dll";

    private readonly string _folder = Directory.CreateTempSubdirectory("roslyn-mcp-lies-").FullName;

    public LyingWorker(string lie, Func<WorkerOptions, WorkerOptions>? with = null, SandboxLimits? limits = null)
    {
        var own = Directory.CreateDirectory(Path.Combine(_folder, lie)).FullName;
        foreach (var file in Directory.EnumerateFiles(Built()))
        {
            File.Copy(file, Path.Combine(own, Path.GetFileName(file)));
        }

        var workers = new WorkerOptions { Path = Path.Combine(own, Assembly), WarmRunners = 1, Compilers = 1, StartTimeout = IsolatedTest.Patience };
        Box = new Sandbox(
            IsolatedTest.Catalog(),
            new SandboxOptions
            {
                Isolation = IsolationKind.Process,
                Workers = with?.Invoke(workers) ?? workers,
                Limits = limits ?? Patient,
            });
    }

    public Sandbox Box { get; }

    public void Dispose()
    {
        Box.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Beside this test's own output, in the same configuration.</summary>
    private static string Built()
    {
        var own = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.Combine(own.Parent!.Parent!.FullName, "RoslynMcp.LyingWorker", own.Name);
    }
}
