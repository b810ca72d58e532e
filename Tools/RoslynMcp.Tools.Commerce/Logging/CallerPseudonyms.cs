using System.Security.Cryptography;
using System.Text;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Logging;

/// <summary>
/// Stands in logs for who asks: the same for the same caller of a tenant, and not to be traced back without the key
/// (HMAC-SHA-256, of which 64 bits are kept).
/// </summary>
public sealed class CallerPseudonyms
{
    private const int KeyBytes = 32;
    private const int PseudonymBytes = 8;

    private readonly byte[] _key;

    private CallerPseudonyms(byte[] key) => _key = key;

    /// <summary>Under a key that stays the same, so that callers can be followed from process to process.</summary>
    /// <param name="key">Any text that is not blank; the longer and the more random the better.</param>
    public static CallerPseudonyms Of(string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new(Encoding.UTF8.GetBytes(key));
    }

    /// <summary>Under a key that nobody knows and that ends with this.</summary>
    public static CallerPseudonyms Passing() => new(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The caller's pseudonym, 16 hexadecimal digits; null for a visitor, who is nobody in particular.</summary>
    public string? For(ToolContext caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return caller.UserId is null
            ? null
            : Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{caller.TenantId}\0{caller.UserId}")).AsSpan(0, PseudonymBytes));
    }
}
