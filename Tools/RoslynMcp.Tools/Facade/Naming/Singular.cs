namespace RoslynMcp.Tools.Facade.Naming;

/// <summary>The name of one item of a list, by the plain rules of English; a word it does not know gets <c>Item</c>.</summary>
internal static class Singular
{
    public static string Of(string plural)
        => Ends(plural, "us", "is", "as", "news", "series", "species") ? $"{plural}Item"
            : Ends(plural, "ies") && plural.Length > 4 ? $"{plural[..^3]}y"
            : Ends(plural, "sses", "shes", "ches", "xes", "zes") ? plural[..^2]
            : Ends(plural, "s") && !Ends(plural, "ss") && plural.Length > 2 ? plural[..^1]
            : $"{plural}Item";

    private static bool Ends(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
