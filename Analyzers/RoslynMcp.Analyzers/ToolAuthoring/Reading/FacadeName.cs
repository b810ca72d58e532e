using System.Text;

namespace RoslynMcp.Analyzers.ToolAuthoring.Reading;

/// <summary>The C# names that the facade derives from tools and categories; a test compares them with the facade's own.</summary>
internal static class FacadeName
{
    private const string Async = "Async";

    /// <summary>Names that fall together in the facade are equal here: it tells names apart by more than case.</summary>
    public static string OfMethod(string tool) => WithoutAsync(Pascal(tool)).ToLowerInvariant();

    public static string OfClass(string category) => Pascal(category).ToLowerInvariant();

    public static string WithoutAsync(string name) =>
        name.Length > Async.Length && name.EndsWith(Async, StringComparison.Ordinal) ? name.Substring(0, name.Length - Async.Length) : name;

    private static string Pascal(string text)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                startsWord = true;
                continue;
            }

            if (startsWord && name.Length > 0 && char.IsDigit(name[name.Length - 1]) && char.IsDigit(character))
            {
                name.Append('_');
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return name.ToString();
    }
}
