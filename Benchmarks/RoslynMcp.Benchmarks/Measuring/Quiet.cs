namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>
/// What a candidate goes on with in the background after it has answered, such as starting the next runner, is not for the next
/// candidate to pay: turns wait until no thread of a process of ours wants the processor.
/// </summary>
internal static class Quiet
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    /// <summary>Looks three times in a row, because between two steps of its start a process may sleep.</summary>
    public static async Task WaitAsync()
    {
        var quiet = 0;
        for (var waited = TimeSpan.Zero; quiet < 3 && waited < Most; waited += Look)
        {
            await Task.Delay(Look);
            quiet = Children.Folders().Any(IsBusy) ? 0 : quiet + 1;
        }
    }

    private static bool IsBusy(string process)
    {
        try
        {
            return Directory.EnumerateDirectories(Path.Combine(process, "task"))
                .Select(thread => File.ReadAllText(Path.Combine(thread, "stat")))
                .Any(stat => stat[stat.LastIndexOf(')') + 2] is 'R' or 'D');
        }
        catch (IOException)
        {
            return true;
        }
    }
}
