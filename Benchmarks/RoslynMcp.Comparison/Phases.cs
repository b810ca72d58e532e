using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace RoslynMcp.Comparison;

/// <summary>What a comparison itself spent its time with, for its reader; nothing of it is a measurement of an arm.</summary>
internal sealed class Phases
{
    private readonly List<(string Name, TimeSpan Took)> _ended = [];

    public async Task<T> TimeAsync<T>(string name, Func<Task<T>> work)
    {
        var began = Stopwatch.GetTimestamp();
        var result = await work();
        var took = Stopwatch.GetElapsedTime(began);
        lock (_ended)
        {
            _ended.Add((name, took));
        }

        return result;
    }

    /// <summary>As <c>a 1.0 s, b 2.0 s</c>, in the order in which they ended.</summary>
    public override string ToString()
        => string.Join(", ", _ended.ToImmutableArray().Select(phase => string.Create(CultureInfo.InvariantCulture, $"{phase.Name} {phase.Took.TotalSeconds:F1} s")));
}
