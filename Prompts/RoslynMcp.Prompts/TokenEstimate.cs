using System.Text.RegularExpressions;

namespace RoslynMcp.Prompts;

/// <summary>
/// Estimates how many tokens a text has in o200k, the vocabulary of current OpenAI models, without carrying its ranks. The text is
/// cut where o200k cuts it; a word of n letters then counts ⌈n / 8⌉ and a run of n signs ⌈n / 4⌉. On C#, JSON and English it was within
/// 7 % of the real count; other languages are further off.
/// </summary>
public static partial class TokenEstimate
{
    private const int WordLength = 8;
    private const int SignsLength = 4;

    /// <summary>The estimate; zero for an empty text.</summary>
    public static int Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = 0;
        foreach (var piece in Pieces().EnumerateMatches(text))
        {
            tokens += Of(text.AsSpan(piece.Index, piece.Length).Trim(' '));
        }

        return tokens;
    }

    private static int Of(ReadOnlySpan<char> piece)
    {
        if (piece.IsEmpty || char.IsWhiteSpace(piece[^1]))
        {
            return 1;
        }

        var length = char.IsLetterOrDigit(piece[^1]) ? WordLength : SignsLength;
        return (piece.Length + length - 1) / length;
    }

    /// <summary>The cuts of o200k, see https://github.com/openai/tiktoken/blob/main/tiktoken_ext/openai_public.py.</summary>
    [GeneratedRegex(
        @"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+('(?i:s|t|re|ve|m|ll|d))?"
        + @"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*('(?i:s|t|re|ve|m|ll|d))?"
        + @"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pieces();
}
