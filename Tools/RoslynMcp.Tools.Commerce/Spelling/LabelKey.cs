using System.Diagnostics.CodeAnalysis;

namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>The form in which brands and categories are compared: <c>Seals &amp; Gaskets</c> equals <c>seal and gasket</c>.</summary>
public static class LabelKey
{
    [SuppressMessage("Globalization", "CA1308", Justification = "Labels are compared, never made into identifiers.")]
    public static string Of(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        var words = Words.Of(label.ToLowerInvariant()).Where(word => word != "and");
        return string.Join(' ', words.Select(Words.Singular));
    }
}
