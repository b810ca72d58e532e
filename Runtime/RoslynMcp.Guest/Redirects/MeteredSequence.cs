using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>A sequence of which each element is a step. What asked for its length in advance has to walk it.</summary>
internal static class MeteredSequence
{
    public static IEnumerable<T> Of<T>(IEnumerable<T> sequence)
    {
        foreach (var element in sequence)
        {
            Probe.EnterHot();
            yield return element;
        }
    }

    public static async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> sequence)
    {
        await foreach (var element in sequence)
        {
            Probe.EnterHot();
            yield return element;
        }
    }
}
