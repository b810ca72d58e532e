using RoslynMcp.HostileWorker.Native;

namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>Changing files, anywhere and in every way.</summary>
internal static class WritingAttacks
{
    private const int AtCwd = -100;

    public static IEnumerable<Attack> All =>
    [
        new("create a file", t => File.WriteAllText(t.New("file"), "x")),
        new("create a file in the temporary folder", _ => Create(Path.Combine("/tmp", Path.GetRandomFileName()))),
        new("create a file in shared memory", _ => Create(Path.Combine("/dev/shm", Path.GetRandomFileName()))),
        new("create a file in the working folder", _ => Create(Path.GetRandomFileName())),
        new("create a file in the own folder", _ => Create(Path.Combine(AppContext.BaseDirectory, Path.GetRandomFileName()))),
        new("create an unnamed file", t => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text(t.Folder), 0x410002, 0x180)),
        new("overwrite a file", t => File.WriteAllText(t.Existing("overwrite"), "x")),
        new("append to a file", t => File.AppendAllText(t.Existing("append"), "x")),
        new("truncate a file", t => Libc.Call(Calls.Truncate, Libc.Text(t.Existing("truncate")), 0)),
        new("delete a file", t => Delete(t.Existing("delete"))),
        new("rename a file", t => Libc.Call(Calls.RenameAt2, AtCwd, Libc.Text(t.Existing("rename")), AtCwd, Libc.Text(t.New("renamed")))),
        new("change a file's mode", t => Libc.Call(Calls.FChModAt, AtCwd, Libc.Text(t.Existing("mode")), 0x1ED)),
        new("change a file's owner", t => Libc.Call(Calls.FChOwnAt, AtCwd, Libc.Text(t.Existing("owner")), 65534, 65534), Attack.Root),
        new("change a file's time", t => Libc.Call(Calls.UTimeNsAt, AtCwd, Libc.Text(t.Existing("time")), 0)),
        new("set an attribute", t => Libc.Call(Calls.SetXAttr, Libc.Text(t.Existing("attribute")), Libc.Text("user.x"), Libc.Text("x"), 1), Attack.Kernel),
        new("make a folder", t => Directory.CreateDirectory(t.New("folder"))),
        new("make a symbolic link", t => File.CreateSymbolicLink(t.New("link"), t.Canary)),
        new("make a hard link", t => Libc.Call(Calls.LinkAt, AtCwd, Libc.Text(t.Canary), AtCwd, Libc.Text(t.New("hard")))),
        new("make a pipe with a name", t => Libc.Call(Calls.MkNodAt, AtCwd, Libc.Text(t.New("pipe")), 0x11A4)),
        new("make a device", t => Libc.Call(Calls.MkNodAt, AtCwd, Libc.Text(t.New("device")), 0x21A4, 0x103), Attack.Root),
        new("write to the own program", _ => File.OpenWrite(Environment.ProcessPath! + ".deps.json").Dispose(), Attack.Nobody),
        new("write to the own memory file", _ => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text("/proc/self/mem"), 2)),
        new("write to the host's memory", t => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text($"/proc/{t.Host}/mem"), 2)),
        new("write a setting of the kernel", _ => Libc.Call(Calls.OpenAt, AtCwd, Libc.Text("/proc/sys/kernel/hostname"), 1), Attack.Root),
        new("spare itself when memory runs out", _ => File.WriteAllText("/proc/self/oom_score_adj", "0")),
        new("change the working folder", t => Environment.CurrentDirectory = t.Folder),
        new("change the root folder", _ => Libc.Call(Calls.ChRoot, Libc.Text("/")), Attack.Root),
    ];

    private static void Create(string path)
    {
        File.WriteAllText(path, "x");
        File.Delete(path);
    }

    private static void Delete(string path)
    {
        File.Delete(path);
        if (File.Exists(path))
        {
            throw new Refused("it is still there");
        }
    }
}
