using System.Collections;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Compares as the framework does by structure; each part is a step, and has a look at the stack.</summary>
internal sealed class MeteredStructure : IEqualityComparer, IComparer
{
    public new bool Equals(object? x, object? y)
    {
        Probe.Enter();
        return x switch
        {
            null => y is null,
            IStructuralEquatable structure => structure.Equals(y, this),
            _ => y is not null && x.Equals(y),
        };
    }

    public int GetHashCode(object obj)
    {
        Probe.Enter();
        return obj switch
        {
            null => 0,
            IStructuralEquatable structure => structure.GetHashCode(this),
            _ => obj.GetHashCode(),
        };
    }

    public int Compare(object? x, object? y)
    {
        Probe.Enter();
        return (x, y) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            (IStructuralComparable structure, _) => structure.CompareTo(y, this),
            _ => Comparer.Default.Compare(x, y),
        };
    }
}
