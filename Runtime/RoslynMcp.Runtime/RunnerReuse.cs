namespace RoslynMcp.Runtime;

/// <summary>Whether a runner process may serve more than one execution.</summary>
public enum RunnerReuse
{
    /// <summary>Each execution has a fresh process.</summary>
    SingleUse,

    /// <summary>A process serves one tenant's executions, one after the other, until one of them ends badly; never another tenant's.</summary>
    PerTenant,
}
