namespace RoslynMcp.Tools.Commerce.Spelling;

/// <summary>The form in which SKUs are compared: upper case, without spaces, dashes, slashes and other marks.</summary>
public static class SkuKey
{
    public static string Of(string sku)
    {
        ArgumentNullException.ThrowIfNull(sku);
        return string.Concat(sku.Where(char.IsLetterOrDigit)).ToUpperInvariant();
    }
}
