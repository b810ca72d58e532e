namespace RoslynMcp.Runtime.Results;

/// <summary>Where the guest runs.</summary>
public enum IsolationKind
{
    /// <summary>On a watched thread of the host: limits mistakes, not attackers.</summary>
    InProcess,

    /// <summary>In a confined process of its own.</summary>
    Process,
}
