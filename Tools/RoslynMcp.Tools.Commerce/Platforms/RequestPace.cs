namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>
/// Spaces the requests to one shop that states no rate: five a second, at half the pace after each refusal, and none before the
/// time is over for which the shop asked to be left alone. What is not refused makes it a little faster again.
/// </summary>
internal sealed class RequestPace(TimeProvider time)
{
    private const double Recovery = 0.98;
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private TimeSpan _interval = Shortest;
    private DateTimeOffset _next;

    /// <summary>Waits for a turn.</summary>
    /// <exception cref="PlatformException">It would come later than that.</exception>
    public async Task EnterAsync(TimeSpan? atMost, CancellationToken cancellationToken)
    {
        TimeSpan pause;
        lock (_lock)
        {
            var now = time.GetUtcNow();
            var start = now > _next ? now : _next;
            pause = start - now;
            if (pause > atMost) throw new PlatformException("The shop asks for fewer requests. Try again later.");
            _interval = Max(Shortest, _interval * Recovery);
            _next = start + _interval;
        }

        if (pause > TimeSpan.Zero) await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets nobody in for a while, and fewer after that.</summary>
    public void Hold(TimeSpan pause)
    {
        lock (_lock)
        {
            _interval = _interval * 2 < Longest ? _interval * 2 : Longest;
            var until = time.GetUtcNow() + Max(pause, _interval);
            if (until > _next) _next = until;
        }
    }

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
