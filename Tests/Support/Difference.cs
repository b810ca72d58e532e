namespace VerifyTests;

/// <summary>Says where a text left its snapshot, so that a log alone is enough to see it.</summary>
internal static class Difference
{
    public static string Describe(SnapshotFile snapshot, string? verified, string received)
    {
        var names = $"received: {Path.GetFileName(snapshot.Received)}, verified: {Path.GetFileName(snapshot.Verified)}";
        if (verified is null)
        {
            return $"New snapshot. Read it and, if it is right, rename it ({names}).";
        }

        var (line, before, after) = FirstDifference(verified.Split('\n'), received.Split('\n'));
        return $"Differs from its snapshot at line {line} ({names}).\n  verified: {before}\n  received: {after}";
    }

    private static (int Line, string Before, string After) FirstDifference(string[] verified, string[] received)
    {
        var line = 0;
        while (line < verified.Length && line < received.Length && verified[line] == received[line])
        {
            line++;
        }

        return (line + 1, LineOrEnd(verified, line), LineOrEnd(received, line));
    }

    private static string LineOrEnd(string[] lines, int index) => index < lines.Length ? lines[index] : "(end of text)";
}
