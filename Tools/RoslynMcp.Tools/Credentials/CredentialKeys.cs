using System.Collections.Immutable;

namespace RoslynMcp.Tools.Credentials;

/// <summary>
/// The keys that credentials are encrypted by: the first encrypts, all decrypt, so that a new key is put in front and the old one
/// taken away when nothing needs it any more.
/// </summary>
public sealed class CredentialKeys
{
    /// <summary>The environment variable that <see cref="FromEnvironment"/> reads.</summary>
    public const string Variable = "ROSLYN_MCP_CREDENTIAL_KEYS";

    private const int KeyBytes = 32;
    private const int LongestId = 32;

    private readonly ImmutableDictionary<string, ImmutableArray<byte>> _keys;

    private CredentialKeys(string currentId, ImmutableDictionary<string, ImmutableArray<byte>> keys) => (CurrentId, _keys) = (currentId, keys);

    /// <summary>The id of the key that encrypts.</summary>
    public string CurrentId { get; }

    /// <summary>Reads keys from a text: <c>id:base64</c>, several by commas, the current one first; each has 32 bytes.</summary>
    /// <exception cref="CredentialException">The text is not so; the message says which key, by its place.</exception>
    public static CredentialKeys Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var keys = text
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select((entry, place) => Read(entry, place + 1))
            .ToList();
        if (keys.Count is 0) throw new CredentialException("There is no credential key. Give one as id:base64 of 32 bytes.");
        return keys.DistinctBy(key => key.Id).Count() == keys.Count
            ? new(keys[0].Id, keys.ToImmutableDictionary(key => key.Id, key => key.Bytes))
            : throw new CredentialException("Two credential keys have one id. Give each its own.");
    }

    /// <summary>Reads keys from <see cref="Variable"/>; null when it is not set.</summary>
    public static CredentialKeys? FromEnvironment()
        => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text ? Parse(text) : null;

    internal ReadOnlySpan<byte> Key(string id) => _keys.TryGetValue(id, out var key)
        ? key.AsSpan()
        : throw new CredentialException("A credential was encrypted by a key that is not configured. Add that key, or enter the credential again.");

    private static (string Id, ImmutableArray<byte> Bytes) Read(string entry, int place)
    {
        var colon = entry.IndexOf(':', StringComparison.Ordinal);
        var bytes = new byte[KeyBytes + 1];
        return colon is > 0 and <= LongestId && Convert.TryFromBase64String(entry[(colon + 1)..], bytes, out var count) && count is KeyBytes
            ? (entry[..colon], [.. bytes.AsSpan(0, KeyBytes)])
            : throw new CredentialException($"Credential key {place} must be id:base64 of 32 bytes.");
    }
}
