using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>What a confined process reads: its own program, the framework, the C libraries and the few facts the runtime asks for.</summary>
internal static class GrantedPaths
{
    private static readonly string[] Facts =
    [
        // Time zones and the data of ICU, where they are files.
        "/usr/share/zoneinfo", "/etc/localtime", "/usr/share/icu",
        "/etc/ld.so.cache", "/dev/urandom",
        // The runtime sizes itself by these when it starts. They name this process only, or the machine's processors and memory.
        "/proc/self/maps", "/proc/self/cgroup", "/proc/self/mountinfo", "/proc/self/statm", "/proc/self/stat", "/proc/self/status",
        "/proc/meminfo", "/sys/devices/system/cpu", "/sys/fs/cgroup",
    ];

    public static IEnumerable<GrantedPath> For(ConfinementSettings settings)
    {
        var framework = RuntimeEnvironment.GetRuntimeDirectory();
        return
        [
            new(Environment.ProcessPath!, Execute: true),
            .. LoadedLibraries.Loader() is { } loader ? [new GrantedPath(loader, Execute: true)] : Array.Empty<GrantedPath>(),
            new(AppContext.BaseDirectory),
            // The starting host looks through the versions to find the one that it already runs on.
            new(Path.GetFullPath(Path.Combine(framework, ".."))),
            new(Path.Combine(DotnetRoot, "host")),
            .. LoadedLibraries.Folders(framework).Select(folder => new GrantedPath(folder)),
            .. Facts.Where(Path.Exists).Select(path => new GrantedPath(path)),
            .. settings.Readable.Select(path => new GrantedPath(path)),
        ];
    }

    /// <summary>The folder of <c>dotnet</c>; the framework lies at <c>shared/NAME/VERSION/</c> in it.</summary>
    public static string DotnetRoot => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}
