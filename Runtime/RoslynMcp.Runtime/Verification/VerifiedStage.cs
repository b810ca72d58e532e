namespace RoslynMcp.Runtime.Verification;

/// <summary>Whose hand wrote the IL last.</summary>
internal enum VerifiedStage
{
    /// <summary>The compiler's: it may refer to nothing of ours but the tools.</summary>
    Emitted,

    /// <summary>Metering's: probes and stand-ins have come in, and nothing else.</summary>
    Metered,
}
