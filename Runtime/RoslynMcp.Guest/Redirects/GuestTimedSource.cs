using System.ComponentModel;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Sources that cancel themselves in time: what has not rung when the execution ends is taken out of the process's timers.</summary>
[Redirects(typeof(CancellationTokenSource))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestTimedSource
{
    public static CancellationTokenSource New(int millisecondsDelay) => Tidied(new CancellationTokenSource(millisecondsDelay));

    public static CancellationTokenSource New(TimeSpan delay) => Tidied(new CancellationTokenSource(delay));

    public static void CancelAfter(CancellationTokenSource source, int millisecondsDelay)
        => Tidied(source).CancelAfter(millisecondsDelay);

    public static void CancelAfter(CancellationTokenSource source, TimeSpan delay) => Tidied(source).CancelAfter(delay);

    private static CancellationTokenSource Tidied(CancellationTokenSource source)
    {
        GuestSession.Current.Ended.UnsafeRegister(static state => ((CancellationTokenSource)state!).Dispose(), source);
        return source;
    }
}
