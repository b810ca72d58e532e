using System.ComponentModel;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// What is told of an exception that holds others: their messages come into its own, and one exception may be held any number of times.
/// All of them are walked first, each as a step.
/// </summary>
[Redirects(typeof(Exception))]
[Redirects(typeof(AggregateException))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestExceptions
{
    public static string Message(Exception exception) => Probe.Weigh(exception).Message;

    public static AggregateException Flatten(AggregateException exception)
    {
        Walk(exception);
        return exception.Flatten();
    }

    private static void Walk(AggregateException exception)
    {
        Probe.Enter();
        foreach (var inner in exception.InnerExceptions.OfType<AggregateException>())
        {
            Walk(inner);
        }
    }
}
