namespace RoslynMcp.Worker.Confinement;

/// <summary>One thing that a confined process gives up, or that bounds it.</summary>
internal enum Measure
{
    /// <summary>No program that it could start would gain a privilege.</summary>
    NoNewPrivileges,

    /// <summary>Files outside of the framework and its own folder cannot be opened, and none can be changed (Landlock).</summary>
    Files,

    /// <summary>TCP ports cannot be bound or connected to (Landlock, beside the filter of system calls).</summary>
    Ports,

    /// <summary>Processes and abstract sockets outside cannot be reached (Landlock, beside the filter of system calls).</summary>
    Scope,

    /// <summary>It runs as a user that owns nothing and that no other process has.</summary>
    OwnUser,

    /// <summary>It has no capability and cannot get one.</summary>
    Capabilities,

    /// <summary>Descriptors, files' size, dumps, processor time and writable memory are bounded.</summary>
    ResourceLimits,

    /// <summary>Other processes of the same user can neither trace it nor read its memory, and it is not dumped.</summary>
    NotDumpable,

    /// <summary>It is killed when the thread that started it ends.</summary>
    EndsWithParent,

    /// <summary>The host's environment variables and descriptors did not come along.</summary>
    CleanStart,

    /// <summary>The managed heap is bounded; past it there is a catchable exception.</summary>
    HeapLimit,

    /// <summary>All system calls that the runtime does not need are refused, in all threads (seccomp).</summary>
    SystemCalls,
}
