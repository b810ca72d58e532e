using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>Which accessors one mention of a property calls.</summary>
internal readonly record struct PropertyUsage(bool Reads, bool Writes)
{
    private static readonly PropertyUsage Read = new(true, false);
    private static readonly PropertyUsage Write = new(false, true);
    private static readonly PropertyUsage Both = new(true, true);

    public static PropertyUsage Of(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Target == reference => Write,
        ICompoundAssignmentOperation assignment when assignment.Target == reference => Both,
        ICoalesceAssignmentOperation assignment when assignment.Target == reference => Both,
        IIncrementOrDecrementOperation => Both,
        IDeconstructionAssignmentOperation assignment when assignment.Target == reference => Write,
        // Elements of '(a.X, b.Y) = …'.
        ITupleOperation tuple => IsTarget(tuple) ? Write : Read,
        _ => Read,
    };

    private static bool IsTarget(IOperation tuple) => tuple.Parent switch
    {
        IDeconstructionAssignmentOperation assignment => assignment.Target == tuple,
        ITupleOperation outer => IsTarget(outer),
        _ => false,
    };
}
