using System.Collections.Frozen;
using System.ComponentModel;
using System.Globalization;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Cultures that the system knows. The framework makes one of any name, and keeps what it made for as long as the process lives.
/// </summary>
[Redirects(typeof(CultureInfo))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestCulture
{
    /// <summary>Asked for often enough that nobody should wait for the list of all, which takes the system some time.</summary>
    private static readonly FrozenSet<string> Common = new[]
    {
        "", "de", "de-AT", "de-CH", "de-DE", "en", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN", "en-US", "es", "es-ES", "es-MX", "fr", "fr-CA",
        "fr-CH", "fr-FR", "hi-IN", "it", "it-IT", "ja", "ja-JP", "ko-KR", "nl", "nl-NL", "pl-PL", "pt", "pt-BR", "pt-PT", "ru-RU", "sv-SE",
        "tr", "tr-TR", "uk-UA", "zh-CN", "zh-TW",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly Lazy<FrozenSet<string>> All = new(
        () => CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    public static CultureInfo New(string name) => new(Known(name));

    public static CultureInfo GetCultureInfo(string name) => CultureInfo.GetCultureInfo(Known(name));

    private static string Known(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Common.Contains(name) || All.Value.Contains(name)
            ? name
            : throw new CultureNotFoundException(nameof(name), name, "Culture is not supported.");
    }
}
