using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace RoslynMcp.Chat.Direct;

/// <summary>A tool's id as the protocol allows names of functions: letters, digits, underscores and dashes, at most 64.</summary>
internal static partial class FunctionName
{
    private const int Longest = 64;
    private const int HashLength = 8;

    public static string Of(string id)
    {
        var name = Forbidden().Replace(id.Replace(".", "__", StringComparison.Ordinal), "_");
        if (name.Length <= Longest && !Forbidden().IsMatch(id.Replace(".", "", StringComparison.Ordinal)))
        {
            return name;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashLength];
        return $"{name[..Math.Min(name.Length, Longest - HashLength - 1)]}_{hash}";
    }

    [GeneratedRegex("[^a-zA-Z0-9_-]")]
    private static partial Regex Forbidden();
}
