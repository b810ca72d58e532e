using System.Diagnostics.CodeAnalysis;

namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>The form in which brands and categories are compared: <c>Hoses &amp; Fittings</c> equals <c>hose and fitting</c>.</summary>
public static class LabelKey
{
    [SuppressMessage("Globalization", "CA1308", Justification = "Labels are compared, never made into identifiers.")]
    public static string Of(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return string.Join(' ', Words.Of(label.ToLowerInvariant()).Where(word => word != "and").Select(Words.Singular));
    }
}
