using System.Collections;
using System.Runtime.InteropServices;
using RoslynMcp.HostileWorker.Native;

namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>Reading what is not its own.</summary>
internal static partial class ReadingAttacks
{
    private const int AtCwd = -100;

    public static IEnumerable<Attack> All =>
    [
        new("read /etc/passwd", _ => File.ReadAllText("/etc/passwd")),
        new("read a file of the host", t => File.ReadAllText(t.Canary)),
        new("read by raw openat", t => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text(t.Canary))),
        new("read by openat2", t => Libc.Call(Calls.OpenAt2, AtCwd, Libc.Text(t.Canary), Libc.Words(0, 0, 0), 24)),
        new("read through reflection", t => typeof(File).GetMethod("ReadAllBytes")!.Invoke(null, [t.Canary])),
        new("map a file", t => System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile(t.Canary, FileMode.Open)),
        new("read through the own root link", t => File.ReadAllText("/proc/self/root" + t.Canary)),
        new("read through the own folder link", _ => Directory.GetFiles("/proc/self/cwd/")),
        new("list the root folder", _ => Directory.GetFileSystemEntries("/")),
        new("list the host's folder", t => Directory.GetFileSystemEntries(t.Folder)),
        new("list processes", _ => Directory.GetFileSystemEntries("/proc")),
        new("read init's environment", _ => NotEmpty(File.ReadAllBytes("/proc/1/environ")), Attack.Kernel),
        new("read the host's environment", t => NotEmpty(File.ReadAllBytes($"/proc/{t.Host}/environ"))),
        new("read the host's command line", t => NotEmpty(File.ReadAllBytes($"/proc/{t.Host}/cmdline"))),
        new("open the host's memory", t => File.OpenRead($"/proc/{t.Host}/mem").Dispose()),
        new("list the host's descriptors", t => Directory.GetFileSystemEntries($"/proc/{t.Host}/fd")),
        new("open the host's input", t => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text($"/proc/{t.Host}/fd/0"))),
        new("find the secret in the environment", _ => Secret(Environment.GetEnvironmentVariables())),
        new("find the secret with getenv", _ => Secret(Marshal.PtrToStringUTF8(GetEnvironment(Targets.Secret)))),
        new("find the secret in /proc/self/environ", _ => Secret(File.ReadAllText("/proc/self/environ"))),
        new("open the machine's memory", _ => File.OpenRead("/dev/mem").Dispose(), Attack.Kernel),
        new("open the kernel's log", _ => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text("/dev/kmsg"), 0x800), Attack.Root),
        new("read the kernel's log", _ => Libc.Call(Calls.SysLog, 3, Libc.Zeros(64), 64), Attack.Root),
        new("get a handle of a file", t => Libc.Call(Calls.NameToHandle, AtCwd, Libc.Text(t.Canary), Libc.Words(128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), Libc.Zeros(8))),
        new("watch files with inotify", _ => Libc.Call(Calls.INotify)),
        new("watch files with FileSystemWatcher", t => new FileSystemWatcher(t.Folder) { EnableRaisingEvents = true }.Dispose()),
        new("watch files with fanotify", _ => Libc.Call(Calls.FANotify), Attack.Root),
        new("open a path without rights", t => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text(t.Folder), 0x200000)),
        new("command a device", _ => Libc.Call(Calls.IoCtl, 0, 0x541B, Libc.Zeros(8))),
    ];

    [LibraryImport("libc", EntryPoint = "getenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetEnvironment(string name);

    private static void NotEmpty(byte[] bytes)
    {
        if (bytes.Length == 0)
        {
            throw new Refused("nothing was there");
        }
    }

    private static void Secret(IDictionary variables)
        => Secret(string.Join('\n', variables.Values.Cast<string>()));

    private static void Secret(string? text)
    {
        if (text?.Contains(Targets.SecretValue, StringComparison.Ordinal) != true)
        {
            throw new Refused("the secret is not there");
        }
    }
}
