using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Soak;

/// <summary>What a soak has shown.</summary>
/// <param name="Wrong">Executions that did not end as they must, and the first few of them in words.</param>
internal sealed record SoakReport(
    IsolationKind Isolation, int Executions, TimeSpan Took, IReadOnlyList<Growth> Growth, (int Count, ImmutableArray<string> First) Wrong)
{
    public bool IsSound => Wrong.Count == 0 && !Growth.Any(growth => growth.IsTooMuch);

    /// <summary>As Markdown.</summary>
    public void Print(TextWriter to)
    {
        to.WriteLine(FormattableString.Invariant(
            $"### {(Isolation is IsolationKind.InProcess ? "In process" : "In processes of their own")}\n\n{Executions:N0} executions in {Took.TotalSeconds:F0} s, {Wrong.Count} with a wrong result.\n"));
        foreach (var wrong in Wrong.First)
        {
            to.WriteLine($"WRONG {wrong}\n");
        }

        to.WriteLine("| sign | after warm-up | at the end | at most | |\n|---|---|---|---|---|");
        foreach (var growth in Growth)
        {
            to.WriteLine(growth);
        }

        to.WriteLine();
    }
}
