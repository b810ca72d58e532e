using RoslynMcp.Worker.Confinement.Linux;

namespace RoslynMcp.HostileWorker.Native;

/// <summary>Numbers of the system calls that an attacker would like to make (x64, arm64).</summary>
internal static class Calls
{
    public static readonly SystemCall GetPid = new("getpid", 39, 172);
    public static readonly SystemCall ExitGroup = new("exit_group", 231, 94);
    public static readonly SystemCall OpenAt = new("openat", 257, 56);
    public static readonly SystemCall OpenAt2 = new("openat2", 437, 437);
    public static readonly SystemCall Truncate = new("truncate", 76, 45);
    public static readonly SystemCall FChModAt = new("fchmodat", 268, 53);
    public static readonly SystemCall FChOwnAt = new("fchownat", 260, 54);
    public static readonly SystemCall LinkAt = new("linkat", 265, 37);
    public static readonly SystemCall MkNodAt = new("mknodat", 259, 33);
    public static readonly SystemCall RenameAt2 = new("renameat2", 316, 276);
    public static readonly SystemCall UTimeNsAt = new("utimensat", 280, 88);
    public static readonly SystemCall SetXAttr = new("setxattr", 188, 5);
    public static readonly SystemCall NameToHandle = new("name_to_handle_at", 303, 264);
    public static readonly SystemCall INotify = new("inotify_init1", 294, 26);
    public static readonly SystemCall FANotify = new("fanotify_init", 300, 262);
    public static readonly SystemCall ChDir = new("chdir", 80, 49);
    public static readonly SystemCall ChRoot = new("chroot", 161, 51);
    public static readonly SystemCall IoCtl = new("ioctl", 16, 29);

    public static readonly SystemCall Socket = new("socket", 41, 198);
    public static readonly SystemCall SocketPair = new("socketpair", 53, 199);

    public static readonly SystemCall ExecVe = new("execve", 59, 221);
    public static readonly SystemCall ExecVeAt = new("execveat", 322, 281);
    public static readonly SystemCall Fork = new("fork", 57, -1);
    public static readonly SystemCall VFork = new("vfork", 58, -1);
    public static readonly SystemCall Clone = new("clone", 56, 220);
    public static readonly SystemCall Clone3 = new("clone3", 435, 435);
    public static readonly SystemCall PTrace = new("ptrace", 101, 117);
    public static readonly SystemCall ReadMemory = new("process_vm_readv", 310, 270);
    public static readonly SystemCall WriteMemory = new("process_vm_writev", 311, 271);
    public static readonly SystemCall Kill = new("kill", 62, 129);
    public static readonly SystemCall TKill = new("tkill", 200, 130);
    public static readonly SystemCall TgKill = new("tgkill", 234, 131);
    public static readonly SystemCall SigQueue = new("rt_sigqueueinfo", 129, 138);
    public static readonly SystemCall PidFdOpen = new("pidfd_open", 434, 434);
    public static readonly SystemCall KCmp = new("kcmp", 312, 272);
    public static readonly SystemCall FCntl = new("fcntl", 72, 25);

    public static readonly SystemCall SetUid = new("setuid", 105, 146);
    public static readonly SystemCall SetGid = new("setgid", 106, 144);
    public static readonly SystemCall SetGroups = new("setgroups", 116, 159);
    public static readonly SystemCall CapSet = new("capset", 126, 91);
    public static readonly SystemCall PrLimit = new("prlimit64", 302, 261);
    public static readonly SystemCall PrCtl = new("prctl", 157, 167);
    public static readonly SystemCall Personality = new("personality", 135, 92);
    public static readonly SystemCall SetPriority = new("setpriority", 141, 140);

    public static readonly SystemCall Mount = new("mount", 165, 40);
    public static readonly SystemCall Unshare = new("unshare", 272, 97);
    public static readonly SystemCall SetNs = new("setns", 308, 268);
    public static readonly SystemCall SetHostName = new("sethostname", 170, 161);
    public static readonly SystemCall MemFd = new("memfd_create", 319, 279);
    public static readonly SystemCall IoUring = new("io_uring_setup", 425, 425);
    public static readonly SystemCall Bpf = new("bpf", 321, 280);
    public static readonly SystemCall PerfEvent = new("perf_event_open", 298, 241);
    public static readonly SystemCall UserFault = new("userfaultfd", 323, 282);
    public static readonly SystemCall AddKey = new("add_key", 248, 217);
    public static readonly SystemCall KeyCtl = new("keyctl", 250, 219);
    public static readonly SystemCall ShmGet = new("shmget", 29, 194);
    public static readonly SystemCall MsgGet = new("msgget", 68, 186);
    public static readonly SystemCall SemGet = new("semget", 64, 190);
    public static readonly SystemCall MqOpen = new("mq_open", 240, 180);
    public static readonly SystemCall MMap = new("mmap", 9, 222);
    public static readonly SystemCall SecComp = new("seccomp", 317, 277);
    public static readonly SystemCall LandlockCreate = new("landlock_create_ruleset", 444, 444);
    public static readonly SystemCall Pipe = new("pipe2", 293, 59);
    public static readonly SystemCall TimerFd = new("timerfd_create", 283, 85);
    public static readonly SystemCall InitModule = new("init_module", 175, 105);
    public static readonly SystemCall KExec = new("kexec_load", 246, 104);
    public static readonly SystemCall SysLog = new("syslog", 103, 116);
}
