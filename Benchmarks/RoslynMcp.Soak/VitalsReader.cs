using System.Runtime.Loader;

namespace RoslynMcp.Soak;

/// <summary>Takes the vitals of this process; on Linux from <c>/proc</c>, elsewhere handles, threads and children read 0.</summary>
internal sealed class VitalsReader
{
    private readonly DateTime _begun = DateTime.UtcNow;

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
            TempFiles());
    }

    private static int Count(string folder) => Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Count() : 0;

    private int TempFiles() => new DirectoryInfo(Path.GetTempPath()).EnumerateFileSystemInfos().Count(entry => entry.CreationTimeUtc >= _begun);
}
