using System.Collections.Immutable;

namespace RoslynMcp.Analyzers.Policy;

/// <summary>What a call allocates before it looks at anything else.</summary>
/// <param name="Counts">The arguments that are counts of elements; <c>this</c> is not counted as an argument.</param>
public sealed record SymbolCost(ImmutableArray<CountArgument> Counts);

/// <summary>An argument that says how many elements a call allocates.</summary>
/// <param name="Index">The argument, counted from 0.</param>
/// <param name="ElementSize">Bytes per element: an estimate that errs on the large side.</param>
/// <param name="IsFormat">Whether it is no number but a format string, whose precision and widths are the count.</param>
/// <param name="IsSymbol">Whether it is a text that what is formatted may repeat.</param>
/// <param name="IsValue">Whether it is a value whose text the call makes.</param>
/// <param name="IsKept">Whether it is a collection that what is made keeps, and asks for all that it is asked.</param>
public readonly record struct CountArgument(int Index, int ElementSize, bool IsFormat = false, bool IsSymbol = false, bool IsValue = false, bool IsKept = false);
