using System.Text.RegularExpressions;

namespace RoslynMcp.Server.Configuration;

/// <summary>Puts environment variables where a configuration says <c>${NAME}</c>.</summary>
internal static partial class Variables
{
    public static bool IsReference(string text) => Reference().IsMatch(text);

    public static string Expand(string setting, string text) => Reference().Replace(text, found =>
        Environment.GetEnvironmentVariable(found.Groups["name"].Value)
            ?? throw new UsageException($"{setting}: the environment variable {found.Groups["name"].Value} is not set; set it, or take ${{{found.Groups["name"].Value}}} out"));

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
