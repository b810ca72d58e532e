using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Credentials;

/// <summary>
/// AES-256-GCM over a credential's JSON, bound to its tenant and platform: a ciphertext that is moved to another row is refused
/// like one that was changed. The text is <c>keyId.base64(nonce ‖ tag ‖ ciphertext)</c>.
/// </summary>
public sealed class CredentialCipher(CredentialKeys keys)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Encrypts by the current key.</summary>
    public string Encrypt(string tenantId, ShopPlatform platform, PlatformCredential credential)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(credential);
        var sealedBytes = new byte[NonceBytes + TagBytes + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(keys.Key(keys.CurrentId), TagBytes);
        aes.Encrypt(
            sealedBytes.AsSpan(0, NonceBytes), plain, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes),
            Binding(tenantId, platform));
        CryptographicOperations.ZeroMemory(plain);
        return $"{keys.CurrentId}.{Convert.ToBase64String(sealedBytes)}";
    }

    /// <summary>Decrypts by the key that the text names.</summary>
    /// <exception cref="CredentialException">It was changed, moved, or encrypted by another key.</exception>
    public PlatformCredential Decrypt(string tenantId, ShopPlatform platform, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var dot = text.LastIndexOf('.');
            var sealedBytes = Convert.FromBase64String(text[(dot + 1)..]);
            var plain = new byte[sealedBytes.Length - NonceBytes - TagBytes];
            using var aes = new AesGcm(keys.Key(text[..dot]), TagBytes);
            aes.Decrypt(
                sealedBytes.AsSpan(0, NonceBytes), sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes), plain,
                Binding(tenantId, platform));
            return JsonSerializer.Deserialize<PlatformCredential>(plain)!;
        }
        catch (Exception e) when (e is CryptographicException or FormatException or ArgumentException or OverflowException or JsonException)
        {
            throw new CredentialException($"The {platform} credential of this tenant cannot be decrypted. Enter it again.", e);
        }
    }

    private static byte[] Binding(string tenantId, ShopPlatform platform)
    {
        var tenant = Encoding.UTF8.GetBytes(tenantId);
        var binding = new byte[sizeof(int) + tenant.Length];
        BinaryPrimitives.WriteInt32LittleEndian(binding, (int)platform);
        tenant.CopyTo(binding, sizeof(int));
        return binding;
    }
}
