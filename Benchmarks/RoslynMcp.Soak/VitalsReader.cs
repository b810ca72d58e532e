using System.Runtime.Loader;

namespace RoslynMcp.Soak;

/// <summary>
/// Takes the vitals of this process; on Linux from <c>/proc</c>, elsewhere handles, threads and children read 0. While it lives, the
/// process has a temporary folder of its own; its workers may write nowhere.
/// </summary>
internal sealed class VitalsReader : IDisposable
{
    private const string TempVariable = "TMPDIR";

    private readonly string? _before = Environment.GetEnvironmentVariable(TempVariable);
    private readonly DirectoryInfo _temp = Directory.CreateTempSubdirectory("roslyn-mcp-soak-");

    public VitalsReader() => Environment.SetEnvironmentVariable(TempVariable, _temp.FullName);

    public Vitals Read(int executions)
    {
        var handles = Count("/proc/self/fd");
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        var children = ChildProcesses.Read();
        return new Vitals(
            executions,
            Environment.WorkingSet,
            GC.GetTotalMemory(forceFullCollection: true),
            AssemblyLoadContext.All.Count(),
            handles,
            Count("/proc/self/task"),
            children.Zombies,
            children.Living,
            _temp.EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Count());
    }

    private static int Count(string folder) => Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Count() : 0;

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(TempVariable, _before);
        _temp.Delete(recursive: true);
    }
}
