using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>From a method's token and an IL offset in the metered image to the author's line.</summary>
internal sealed class LineMap(FrozenDictionary<int, ImmutableArray<(int Offset, int Line)>> methods)
{
    /// <summary>For each method the offsets where a line begins, ascending.</summary>
    public FrozenDictionary<int, ImmutableArray<(int Offset, int Line)>> Methods => methods;

    /// <summary>The line, from 1, of the innermost frame that has one.</summary>
    public int? LineOf(IReadOnlyList<(int Method, int Offset)> frames)
    {
        foreach (var (method, offset) in frames)
        {
            if (methods.TryGetValue(method, out var points))
            {
                var line = points.LastOrDefault(point => point.Offset <= offset).Line;
                if (line > 0)
                {
                    return line;
                }
            }
        }

        return null;
    }
}
