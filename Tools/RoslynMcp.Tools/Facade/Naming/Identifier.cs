using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RoslynMcp.Tools.Facade.Naming;

/// <summary>Makes C# identifiers of any text. Equal texts give equal identifiers; different ones may too.</summary>
internal static class Identifier
{
    /// <summary>In characters; longer names help nobody, and the compiler's own limit is 511.</summary>
    private const int Limit = 100;

    /// <summary>PascalCase of the words in the text, or the fallback when it has none.</summary>
    public static string Pascal(string text, string fallback)
    {
        var shouts = text.Any(char.IsUpper) && !text.Any(char.IsLower);
        var name = new StringBuilder();
        foreach (var word in Words.Split(text))
        {
            if (name.Length > 0 && char.IsDigit(name[^1]) && char.IsDigit(word[0]))
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(word[0])).Append(shouts ? word[1..].ToLowerInvariant() : word[1..]);
        }

        return name.Length == 0 ? fallback : Fit(IsStart(name[0]) ? name.ToString() : $"_{name}");
    }

    /// <summary>The same in camelCase, by the rule of System.Text.Json.</summary>
    public static string Camel(string text, string fallback) => JsonNamingPolicy.CamelCase.ConvertName(Pascal(text, fallback));

    /// <summary>Cuts an identifier that was put together from several.</summary>
    public static string Fit(string identifier) => identifier.Length <= Limit ? identifier : identifier[..Limit];

    private static bool IsStart(char character)
        => char.IsLetter(character) || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;
}
