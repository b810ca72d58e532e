namespace RoslynMcp.Chat.Code;

/// <summary>The first complete fenced block of C# in what a model wrote.</summary>
/// <param name="Code">The lines inside.</param>
/// <param name="Prose">What stands around it.</param>
internal sealed record FencedBlock(string Code, string Prose)
{
    private static readonly string[] Languages = ["csharp", "cs", "c#", "csx"];

    /// <summary>Null when there is none, it is empty or its end is missing. Blocks of other languages are passed over whole.</summary>
    public static FencedBlock? Find(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var open = 0; open < lines.Length; open++)
        {
            if (Opening(lines[open]) is not { } fence)
            {
                continue;
            }

            var close = Array.FindIndex(lines, open + 1, line => Closes(line, fence));
            if (close < 0)
            {
                return null;
            }

            var code = string.Join('\n', lines[(open + 1)..close]);
            if (IsCSharp(lines[open], fence) && !string.IsNullOrWhiteSpace(code))
            {
                return new FencedBlock(code, string.Join('\n', lines[..open].Concat(lines[(close + 1)..])).Trim());
            }

            open = close;
        }

        return null;
    }

    /// <summary>Three or more backticks or tildes, indented by at most three blanks, as CommonMark says.</summary>
    private static string? Opening(string line)
    {
        var indented = line.TrimStart(' ');
        if (line.Length - indented.Length > 3 || indented.Length < 3 || indented[0] is not ('`' or '~'))
        {
            return null;
        }

        var length = indented.TakeWhile(character => character == indented[0]).Count();
        return length >= 3 && !indented[length..].Contains('`', StringComparison.Ordinal) ? indented[..length] : null;
    }

    private static bool Closes(string line, string fence)
    {
        var bare = line.Trim();
        return bare.Length >= fence.Length && bare.All(character => character == fence[0]);
    }

    private static bool IsCSharp(string line, string fence)
        => Languages.Contains(line.Trim()[fence.Length..].Trim().Split(' ', '\t')[0], StringComparer.OrdinalIgnoreCase);
}
