using System.Globalization;

namespace RoslynMcp.Chat.Code;

/// <summary>Keeps what a model reads within bounds.</summary>
internal static class Bounded
{
    /// <summary>Keeps the beginning, and says what to do about the rest.</summary>
    public static string Cut(string text, int most) => text.Length <= most
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{WholeText.Beginning(text, most)}\n… cut: {text.Length - most} more characters. Return fewer fields or fewer items.");
}
