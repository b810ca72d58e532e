namespace RoslynMcp.Guest.Results;

/// <summary>Texts by the bytes that they take in JSON, where a control character takes six.</summary>
internal static class EscapedText
{
    private const int Most = 6;

    /// <summary>The text, or as much of it as fits and a word that it was cut.</summary>
    public static string Fit(string text, int bytes)
    {
        if ((long)text.Length * Most <= bytes)
        {
            return text;
        }

        var taken = 0;
        for (var i = 0; i < text.Length; i++)
        {
            taken += BytesOf(text[i]);
            if (taken > bytes)
            {
                return string.Concat(text.AsSpan(0, i > 0 && char.IsHighSurrogate(text[i - 1]) ? i - 1 : i), "… cut: too long");
            }
        }

        return text;
    }

    /// <summary>At least what the relaxed encoder writes for it.</summary>
    private static int BytesOf(char character) => character switch
    {
        < ' ' or (>= '\u007f' and <= '\u00a0') => Most,
        '"' or '\\' => 2,
        < '\u0080' => 1,
        < '\u0800' => 2,
        < '\u2000' or (>= '\u3000' and <= '\ud7ff') => 3,
        _ => Most,
    };
}
