namespace RoslynMcp.Chat.Approaches;

/// <summary>Finds the snippet in what a model wrote: the first complete fenced block of C# that is not empty.</summary>
internal static class FencedCode
{
    private const int Shortest = 3;
    private const int DeepestIndent = 3;

    private static readonly string[] Languages = ["csharp", "cs", "c#", "csx"];

    /// <summary>The code, or null. By CommonMark: a fence ends with as many of the same sign, and what is in a block is no fence.</summary>
    public static string? Find(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var opening = 0; opening < lines.Length; opening++)
        {
            if (Fence(lines[opening]) is not { } fence)
            {
                continue;
            }

            var closing = Array.FindIndex(lines, opening + 1, line => Closes(line, fence));
            if (closing < 0)
            {
                return null;
            }

            var code = string.Join('\n', lines[(opening + 1)..closing]);
            if (IsCSharp(lines[opening], fence) && !string.IsNullOrWhiteSpace(code))
            {
                return code;
            }

            opening = closing;
        }

        return null;
    }

    private static string? Fence(string line)
    {
        var text = line.TrimStart(' ');
        var sign = text.Length > 0 ? text[0] : ' ';
        var length = text.Length - text.TrimStart(sign).Length;
        return line.Length - text.Length <= DeepestIndent && sign is '`' or '~' && length >= Shortest
            && !(sign == '`' && text[length..].Contains('`', StringComparison.Ordinal))
            ? text[..length]
            : null;
    }

    private static bool Closes(string line, string fence)
        => line.Trim(' ', '\t') is var text && text.Length >= fence.Length && text.All(sign => sign == fence[0]) && line.Length - line.TrimStart(' ').Length <= DeepestIndent;

    private static bool IsCSharp(string line, string fence)
    {
        var info = line.TrimStart(' ')[fence.Length..].Trim();
        var language = info.Split([' ', '\t', '{'], 2)[0];
        return Languages.Contains(language, StringComparer.OrdinalIgnoreCase);
    }
}
