using System.Diagnostics.CodeAnalysis;

namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>The form in which product names are compared: lower case, single spaces.</summary>
public static class NameKey
{
    [SuppressMessage("Globalization", "CA1308", Justification = "Names are compared and measured, never made into identifiers.")]
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
    }
}
