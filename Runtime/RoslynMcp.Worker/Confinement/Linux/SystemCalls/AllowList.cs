using static RoslynMcp.Worker.Confinement.Linux.AllowedCall;
using static RoslynMcp.Worker.Confinement.Linux.ArgumentTest;
using static RoslynMcp.Worker.Confinement.Linux.Numbers;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>The system calls that the runtime needs once it has started. All others are refused.</summary>
internal static class AllowList
{
    // Access mode, O_CREAT, O_TRUNC, O_ASYNC, O_TMPFILE and O_PATH, which Landlock does not ask about; both architectures have the same bits.
    private const uint OpensForMoreThanReading = 0x3 | 0x40 | 0x200 | 0x2000 | 0x400000 | 0x200000;
    private const uint CloneThread = 0x10000;
    private const uint CloneNewNamespaceOrTraced = 0x7E020000 | 0x80 | 0x2000 | 0x4000 | 0x1000;
    private const uint MapSharedAnonymous = 0x1 | 0x20;
    private const uint FromSixteenMebibytes = 0xFF000000;
    private const uint GetDescriptorFlags = 1;
    private const uint SetDescriptorFlags = 2;
    private const uint GetStatusFlags = 3;
    private const uint DuplicateDescriptor = 1030; // F_DUPFD_CLOEXEC
    private const uint CloseOnExecute = 0x80000; // O_CLOEXEC
    private const uint SetName = 15;

    public static IEnumerable<AllowedCall> For(int ownProcess) =>
    [
        // The most frequent ones first: the filter goes through its lines in order.
        Always(Futex), Always(Read), Always(Write), Always(MProtect), Always(MAdvise), Always(MUnmap),
        Always(SchedYield), Always(MemBarrier), Always(ClockGetTime),

        // Files are open for reading only. Shared memory without a file is counted by no limit, but an assembly that is
        // loaded from bytes is laid out in it: in small pieces only.
        When(MMap, Under(3, MapSharedAnonymous, 0x0)), When(MMap, Under(3, MapSharedAnonymous, 0x1)),
        When(MMap, Under(3, MapSharedAnonymous, 0x20)),
        When(MMap, Under(3, MapSharedAnonymous, MapSharedAnonymous), Without(1, FromSixteenMebibytes), ZeroHigh(1)),
        Always(MRemap), Always(Brk),

        // Which files is for Landlock to say: framework assemblies are loaded when they are first used.
        When(OpenAt, Without(2, OpensForMoreThanReading)), When(Open, Without(1, OpensForMoreThanReading)),
        Always(Close), Always(FStat), Always(NewFStatAt), Always(Stat), Always(LStat), Always(Access), Always(FAccessAt),
        Always(ReadLink), Always(ReadLinkAt), Always(GetDEnts), Always(GetCwd), Always(LSeek), Always(PRead),
        Always(ReadV), Always(WriteV), Always(Poll), Always(PPoll),
        // A file stream locks and advises what it opens: time zones, references.
        Always(FLock), Always(FAdvise),
        When(FCntl, Is(1, DuplicateDescriptor)), When(FCntl, Is(1, GetDescriptorFlags)), When(FCntl, Is(1, SetDescriptorFlags)), When(FCntl, Is(1, GetStatusFlags)),

        // Threads, not processes; and signals to these threads only, which the runtime uses to suspend them.
        When(Clone, Under(0, CloneThread | CloneNewNamespaceOrTraced, CloneThread)),
        When(TgKill, Is(0, (uint)ownProcess)),
        Always(SetRobustList), Always(RSeq), Always(SigAction), Always(SigProcMask), Always(SigReturn), Always(SigAltStack),
        Always(RestartSysCall), Always(Exit), Always(ExitGroup), When(PrCtl, Is(0, SetName)),
        // A new thread of the runtime takes all processors it may have, asks how it is scheduled, and waits at a pipe.
        When(SchedSetAffinity, Is(0, 0)), Always(SchedGetParam), Always(SchedGetScheduler),
        Always(SchedGetPriorityMax), Always(SchedGetPriorityMin), When(Pipe, Is(1, CloseOnExecute)),

        // Questions about itself, the clock and the machine.
        Always(GetTid), Always(GetPid), Always(GetPPid), Always(GetUid), Always(GetEUid), Always(GetGid), Always(GetEGid),
        Always(SchedGetAffinity), Always(GetCpu), Always(ClockGetRes), Always(ClockNanoSleep), Always(NanoSleep),
        Always(GetTimeOfDay), Always(GetRandom), Always(GetRUsage), Always(SysInfo), Always(UName),
        When(PrLimit, [Is(0, 0), .. Null(2)]), When(PrLimit, [Is(0, (uint)ownProcess), .. Null(2)]),
    ];
}
