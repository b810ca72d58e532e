namespace RoslynMcp.Worker.Confinement;

/// <summary>Whether a measure is in force, and a plain sentence that says how or why not.</summary>
internal sealed record ConfinementMeasure(Measure Kind, bool InForce, string Explanation)
{
    public static ConfinementMeasure On(Measure kind, string how) => new(kind, true, how);

    public static ConfinementMeasure Off(Measure kind, string whyNot) => new(kind, false, whyNot);

    /// <summary>
    /// Whether the process is no boundary without it. Ports and scope are refused by the filter of system calls too, and a
    /// process that kept its user still has neither capabilities nor files.
    /// </summary>
    public bool IsEssential => Kind switch
    {
        Measure.Ports or Measure.Scope or Measure.OwnUser => false,
        Measure.NoNewPrivileges or Measure.Files or Measure.Capabilities or Measure.ResourceLimits or Measure.NotDumpable
            or Measure.EndsWithParent or Measure.CleanStart or Measure.HeapLimit or Measure.SystemCalls => true,
        _ => throw new InvalidOperationException($"Nobody has said whether {Kind} is essential."),
    };

    public override string ToString() => $"{Kind}: {(InForce ? "in force" : "not in force")}: {Explanation}";
}
