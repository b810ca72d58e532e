using System.Collections;
using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Comparing by structure: an array may hold itself, and the framework's own comparers would follow it until the stack has ended.</summary>
[Redirects(typeof(StructuralComparisons))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestStructural
{
    private static readonly MeteredStructure Comparer = new();

    public static IEqualityComparer StructuralEqualityComparer() => Comparer;

    public static IComparer StructuralComparer() => Comparer;
}
