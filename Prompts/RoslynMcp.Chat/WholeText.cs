using System.Text;

namespace RoslynMcp.Chat;

/// <summary>Text that can be sent: half of a surrogate pair has no form in UTF-8, and is replaced.</summary>
internal static class WholeText
{
    public static string Of(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The beginning, which ends with a whole character.</summary>
    public static string Beginning(string text, int most)
        => text.Length <= most ? text : text[..(most > 0 && char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
}
