namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>How long to wait before the next attempt: twice as long each time, and from the start again after one that held.</summary>
internal sealed class Backoff(UpstreamOptions options)
{
    private long _began;
    private int _failures;

    public void Attempt() => _began = options.Time.GetTimestamp();

    public TimeSpan Wait()
    {
        _failures = options.Time.GetElapsedTime(_began) > options.LongestRetry ? 0 : _failures;
        var wait = options.FirstRetry * Math.Pow(2, Math.Min(_failures++, 30));
        return wait < options.LongestRetry ? wait : options.LongestRetry;
    }
}
