namespace RoslynMcp.Runtime.Parsing;

/// <summary>Maps positions of a laid-out unit to the text that was parsed.</summary>
internal sealed class PositionMap
{
    private readonly List<(int Start, int Length, int Origin)> _parts = [];

    /// <summary>Notes that the unit repeats a stretch of the snippet; parts come in order of <paramref name="start"/>.</summary>
    public void Add(int start, int length, int origin) => _parts.Add((start, length, origin));

    /// <summary>The snippet's position, or the nearest one before it for text of the layout's own.</summary>
    public int ToParsed(int position)
    {
        var nearest = 0;
        foreach (var (start, length, origin) in _parts)
        {
            if (position < start)
            {
                break;
            }

            nearest = origin + Math.Min(position - start, length);
        }

        return nearest;
    }
}
