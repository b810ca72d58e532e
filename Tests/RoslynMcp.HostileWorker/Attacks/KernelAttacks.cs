using RoslynMcp.HostileWorker.Native;

namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>Getting privileges back, and the parts of the kernel where holes are found.</summary>
internal static class KernelAttacks
{
    private const int Key = 0x5EED1234;

    public static IEnumerable<Attack> All =>
    [
        new("become root", _ => Libc.Call(Calls.SetUid), Attack.Root),
        new("become another user", _ => Libc.Call(Calls.SetUid, 1), Attack.Nobody),
        new("become another group", _ => Libc.Call(Calls.SetGid), Attack.Root),
        new("join groups", _ => Libc.Call(Calls.SetGroups, 1, Libc.Words(0)), Attack.Root),
        new("take capabilities", _ => Libc.Call(Calls.CapSet, Libc.Words(0x20080522), Libc.Words(0, 0, 0))),
        new("raise a limit", _ => Libc.Call(Calls.PrLimit, 0, 13, Libc.Words(1, 1)), Attack.Kernel),
        new("raise the limit on files' size", _ => Libc.Call(Calls.PrLimit, 0, 1, Libc.Words(-1, -1))),
        new("limit the host", t => Libc.Call(Calls.PrLimit, t.Host, 4, Libc.Words(0, 0)), Attack.Nobody),
        new("ask for the host's limits", t => Libc.Call(Calls.PrLimit, t.Host, 7, 0, Libc.Zeros(16))),
        new("become dumpable", _ => Libc.Call(Calls.PrCtl, 4, 1)),
        new("outlive the host", _ => Libc.Call(Calls.PrCtl, 1)),
        new("let others trace it", _ => Libc.Call(Calls.PrCtl, 0x59616d61, -1, excused: Libc.Invalid)),
        new("keep capabilities", _ => Libc.Call(Calls.PrCtl, 8, 1)),
        new("change the personality", _ => Libc.Call(Calls.Personality, 0x0040000)),
        new("change its priority", _ => Libc.Call(Calls.SetPriority, 0, 0, 5)),
        new("install another filter", _ => Libc.Call(Calls.SecComp, 1, 0, 0, excused: Libc.BadAddress)),
        new("make a Landlock ruleset", _ => Libc.Call(Calls.LandlockCreate, Libc.Words(1), 8), Attack.Kernel),

        new("mount a file system", t => Libc.Call(Calls.Mount, Libc.Text("none"), Libc.Text("/nonexistent"), Libc.Text("tmpfs"), excused: Libc.NoSuchFile), Attack.Root),
        new("unshare the mounts", _ => Libc.Call(Calls.Unshare, 0x00020000, excused: Libc.Invalid), Attack.Root),
        new("unshare the user", _ => Libc.Call(Calls.Unshare, 0x10000000, excused: Libc.Invalid)),
        new("enter a namespace", _ => Libc.Call(Calls.SetNs, -1, 0, excused: 9)),
        new("name the machine", _ => Libc.Call(Calls.SetHostName, 0, -1, excused: Libc.Invalid), Attack.Root),
        new("load a module", _ => Libc.Call(Calls.InitModule, 0, 0, Libc.Text(""), excused: [8, Libc.BadAddress]), Attack.Kernel),
        new("load a kernel", _ => Libc.Call(Calls.KExec, 0, 0, 0, 0xFFFF, excused: Libc.Invalid), Attack.Kernel),

        new("make a file in memory", _ => Libc.Call(Calls.MemFd, Libc.Text("x"))),
        new("set up a ring", _ => Libc.Call(Calls.IoUring, 1, Libc.Zeros(120)), Attack.Kernel),
        new("load a program into the kernel", _ => Libc.Call(Calls.Bpf, 0, Libc.Words(0x0000000400000002, 0x0000000100000004, 0, 0, 0, 0, 0, 0, 0), 72), Attack.Root),
        new("measure with events", _ => Libc.Call(Calls.PerfEvent, Libc.Words(0x0000007000000001, 0, 0, 0, 0, 0x60, 0, 0, 0, 0, 0, 0, 0, 0), 0, -1, -1), Attack.Kernel),
        new("handle its page faults", _ => Libc.Call(Calls.UserFault, 1), Attack.Kernel),
        new("add a key", _ => Libc.Call(Calls.AddKey, Libc.Text("user"), Libc.Text("x"), Libc.Text("x"), 1, -1), Attack.Kernel),
        new("ask for a key ring", _ => Libc.Call(Calls.KeyCtl, 0, -3, 1), Attack.Kernel),
        new("share memory by System V", _ => Libc.Call(Calls.ShmGet, Key, 0, excused: Libc.NoSuchFile)),
        new("share memory without a file", _ => Shared()),
        new("queue messages by System V", _ => Libc.Call(Calls.MsgGet, Key, excused: Libc.NoSuchFile)),
        new("make semaphores", _ => Libc.Call(Calls.SemGet, Key, excused: Libc.NoSuchFile)),
        new("queue messages", _ => Libc.Call(Calls.MqOpen, Libc.Text("hostile"), 2, excused: Libc.NoSuchFile), Attack.Kernel),
        new("make a pipe of messages", _ => Libc.Call(Calls.Pipe, Libc.Zeros(8), 0x4000)),
        new("make a timer", _ => Libc.Call(Calls.TimerFd, 1)),
    ];

    /// <summary>A gibibyte; it would be counted by no limit.</summary>
    private static void Shared() => Libc.Call(Calls.MMap, 0, 1 << 30, 3, 0x21, -1);
}
