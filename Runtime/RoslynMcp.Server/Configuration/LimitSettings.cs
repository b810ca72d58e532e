using RoslynMcp.Runtime;

namespace RoslynMcp.Server.Configuration;

/// <summary>Limits that somebody has set: a configuration, the command line or one line of a batch; null where nobody has.</summary>
internal sealed record LimitSettings(TimeSpan? Timeout, long? Memory, long? Allocation, int? Output, int? ToolCalls)
{
    public static LimitSettings None { get; } = new(null, null, null, null, null);

    /// <summary>These settings, and where they say nothing the others.</summary>
    public LimitSettings Over(LimitSettings others) => new(
        Timeout ?? others.Timeout,
        Memory ?? others.Memory,
        Allocation ?? others.Allocation,
        Output ?? others.Output,
        ToolCalls ?? others.ToolCalls);

    /// <summary>The wall clock keeps its distance to a longer timeout, or it would end the execution first.</summary>
    public SandboxLimits ToLimits()
    {
        var usual = new SandboxLimits();
        return usual with
        {
            Timeout = Timeout ?? usual.Timeout,
            EndToEnd = Timeout > usual.Timeout ? Timeout.Value + (usual.EndToEnd - usual.Timeout) : usual.EndToEnd,
            Memory = Memory ?? usual.Memory,
            Allocation = Allocation ?? usual.Allocation,
            Output = Output ?? usual.Output,
            ToolCalls = ToolCalls ?? usual.ToolCalls,
        };
    }
}
