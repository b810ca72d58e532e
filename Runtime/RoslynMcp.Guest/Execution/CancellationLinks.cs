using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Execution;

/// <summary>
/// How far each linked source is from one that is not. A source that is cancelled cancels those linked to it from within, so that a
/// chain of them takes as many frames; where a timer cancels it, that is a pool thread, and its overflow would end the process.
/// </summary>
internal sealed class CancellationLinks(GuestMeter meter)
{
    private const int Longest = 500;

    private readonly Dictionary<CancellationToken, int> _lengths = [];

    public CancellationTokenSource Link(CancellationToken first, CancellationToken second)
    {
        var length = 1 + Math.Max(_lengths.GetValueOrDefault(first), _lengths.GetValueOrDefault(second));
        if (length > Longest)
        {
            meter.StackExhausted();
        }

        var source = CancellationTokenSource.CreateLinkedTokenSource(first, second);
        _lengths.Add(source.Token, length);
        return source;
    }
}
