using System.Collections.Immutable;

namespace RoslynMcp.Analyzers.Policy;

/// <summary>How much of a type an entry allows.</summary>
internal enum TypeBreadth
{
    /// <summary>Its name; members have entries of their own.</summary>
    Name,

    /// <summary>Its name and every public or protected member, nested types apart.</summary>
    AllMembers,

    /// <summary>A delegate: its name, <c>Invoke</c> and the constructor.</summary>
    Delegate,
}

/// <summary>One line of a policy list.</summary>
internal sealed record PolicyEntry(string Id, bool Removes, TypeBreadth Breadth, ImmutableArray<CountArgument> Counts)
{
    /// <summary>Whether no type may derive from this one, whatever the framework says.</summary>
    public bool IsSealed { get; init; }
}
