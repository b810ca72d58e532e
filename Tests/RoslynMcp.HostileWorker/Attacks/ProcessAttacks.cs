using System.Diagnostics;
using System.Runtime.InteropServices;
using RoslynMcp.HostileWorker.Native;

namespace RoslynMcp.HostileWorker.Attacks;

/// <summary>Starting programs, and reaching into other processes.</summary>
internal static partial class ProcessAttacks
{
    private const int ChildSignal = 17;
    private const int Seize = 0x4206;

    public static IEnumerable<Attack> All =>
    [
        new("execute a program", _ => Libc.Call(Calls.ExecVe, Libc.Text("/nonexistent"), Libc.Words(0), Libc.Words(0), excused: Libc.NoSuchFile)),
        new("execute a shell in its own place", _ => Libc.Call(Calls.ExecVe, Libc.Text("/bin/sh"), Libc.Words(Libc.Text("sh"), 0), Libc.Words(0)), Attack.Nobody),
        new("execute its own program again", _ => Libc.Call(Calls.ExecVe, Libc.Text(Environment.ProcessPath!), Libc.Words(Libc.Text("x"), 0), Libc.Words(0)), Attack.Nobody),
        new("execute by descriptor", _ => Libc.Call(Calls.ExecVeAt, -100, Libc.Text("/nonexistent"), Libc.Words(0), Libc.Words(0), excused: Libc.NoSuchFile)),
        new("execute from memory", _ => Libc.Call(Calls.ExecVeAt, Libc.Call(Calls.MemFd, Libc.Text("x")), Libc.Text(""), Libc.Words(0), Libc.Words(0), 0x1000, 8, 13)),
        new("spawn a shell", _ => Spawn()),
        new("start a process", _ => Start()),
        new("fork", _ => Libc.Fork(Calls.Clone, ChildSignal)),
        new("fork by its old name", _ => Libc.Fork(Calls.Fork, 0), Attack.Nobody),
        new("vfork", _ => Libc.Fork(Calls.VFork, 0), Attack.Nobody),
        new("clone with clone3", _ => Libc.Call(Calls.Clone3, Libc.Zeros(88), 0, excused: Libc.Invalid)),
        new("clone into namespaces", _ => Libc.Fork(Calls.Clone, ChildSignal | 0x10000000), Attack.Kernel),
        new("trace another process", t => Libc.Call(Calls.PTrace, Seize, t.Victim)),
        new("trace the host", t => Libc.Call(Calls.PTrace, Seize, t.Host), Attack.Nobody),
        new("let itself be traced", _ => Libc.Call(Calls.PTrace), Attack.Nobody),
        new("read another process's memory", t => Libc.Call(Calls.ReadMemory, t.Victim, Libc.Words(Libc.Zeros(8), 8), 1, Libc.Words(4096, 8), 1, Libc.BadAddress)),
        new("read the host's memory", t => Libc.Call(Calls.ReadMemory, t.Host, Libc.Words(Libc.Zeros(8), 8), 1, Libc.Words(4096, 8), 1, Libc.BadAddress)),
        new("write another process's memory", t => Libc.Call(Calls.WriteMemory, t.Victim, Libc.Words(Libc.Zeros(8), 8), 1, Libc.Words(4096, 8), 1, Libc.BadAddress)),
        new("signal another process", t => Libc.Call(Calls.Kill, t.Victim)),
        new("signal the host", t => Libc.Call(Calls.Kill, t.Host)),
        new("signal everything", _ => Libc.Call(Calls.Kill, -1)),
        new("signal its group", _ => Libc.Call(Calls.Kill)),
        new("kill the host", t => Libc.Call(Calls.Kill, t.Host, 9), Attack.Nobody),
        new("signal a thread of the host by tgkill", t => Libc.Call(Calls.TgKill, t.Host, t.Host)),
        new("signal a thread of the host by tkill", t => Libc.Call(Calls.TKill, t.Host)),
        new("signal the host with a value", t => Libc.Call(Calls.SigQueue, t.Host, 0, Libc.Words(0, 0xFFFFFFFF, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)), Attack.Kernel),
        new("kill by Process.Kill", t => Process.GetProcessById(t.Victim).Kill(), Attack.Nobody),
        new("hold another process", t => Libc.Call(Calls.PidFdOpen, t.Victim)),
        new("compare with another process", t => Libc.Call(Calls.KCmp, Environment.ProcessId, t.Victim, 1), Attack.Kernel),
        new("have signals sent by its input", t => Libc.Call(Calls.FCntl, 0, 8, t.Victim)),
    ];

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int PosixSpawn(out int child, string path, nint actions, nint attributes, nint arguments, nint environment);

    private static void Spawn()
    {
        var error = PosixSpawn(out _, "/bin/true", 0, 0, Libc.Words(Libc.Text("true"), 0), Libc.Words(0));
        if (error != 0)
        {
            throw new Refused(Marshal.GetPInvokeErrorMessage(error));
        }
    }

    private static void Start()
    {
        using var started = Process.Start(new ProcessStartInfo("/bin/true") { UseShellExecute = false })!;
        started.WaitForExit();
    }
}
