using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Soak;

/// <summary>What a soak has shown.</summary>
/// <param name="Wrong">Executions that did not end as they must, and the first few of them in words.</param>
internal sealed record SoakReport(
    IsolationKind Isolation, int Executions, TimeSpan Took, IReadOnlyList<Growth> Growth, (int Count, ImmutableArray<string> First) Wrong)
{
    public bool IsSound => Wrong.Count == 0 && !Growth.Any(growth => growth.IsTooMuch);

    public void Print(TextWriter to)
    {
        to.WriteLine(FormattableString.Invariant(
            $"{Isolation}: {Executions} executions in {Took.TotalSeconds:F0} s, {Wrong.Count} with a wrong result"));
        foreach (var wrong in Wrong.First)
        {
            to.WriteLine($"WRONG {wrong}");
        }

        foreach (var growth in Growth)
        {
            to.WriteLine(growth);
        }
    }
}
