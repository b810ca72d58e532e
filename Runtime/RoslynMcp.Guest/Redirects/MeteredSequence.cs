using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// A sequence of which the beginning and each element is a step: one without elements may be walked any number of times. What asked for
/// its length in advance has to walk it.
/// </summary>
internal static class MeteredSequence
{
    public static IEnumerable<T> Of<T>(IEnumerable<T> sequence)
    {
        Probe.EnterHot();
        foreach (var element in sequence)
        {
            Probe.EnterHot();
            yield return element;
        }
    }

    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> sequence)
    {
        Probe.EnterHot();
        await foreach (var element in sequence)
        {
            Probe.EnterHot();
            yield return element;
        }
    }
}
