using System.Globalization;
using System.Text.Json;

namespace RoslynMcp.Tests.Support;

/// <summary>
/// Keeps case files of large snippets small. The note <c>repeat: {"open": ["(", 1000]}</c> puts a thousand parentheses where the code
/// says <c>/*open*/</c>; <c>{n}</c> in the text becomes the number of the repetition, from 0.
/// </summary>
internal static class Repetition
{
    public static string WriteOut(string name, string code, JsonElement parts)
    {
        foreach (var part in parts.EnumerateObject())
        {
            var mark = $"/*{part.Name}*/";
            if (!code.Contains(mark, StringComparison.Ordinal))
            {
                throw new FormatException($"{name}: nothing says {mark}.");
            }

            code = code.Replace(mark, Repeat(part.Value[0].GetString()!, part.Value[1].GetInt32()), StringComparison.Ordinal);
        }

        return code;
    }

    private static string Repeat(string text, int count) => string.Concat(
        Enumerable.Range(0, count).Select(n => text.Replace("{n}", n.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
