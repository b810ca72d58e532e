using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Credentials;

/// <summary>Credentials by tenant and platform, encrypted where they lie; for the host's platform clients and nobody else.</summary>
public interface ICredentialStore
{
    /// <summary>The credential, or null when there is none.</summary>
    /// <exception cref="CredentialException">There is one, and it cannot be decrypted.</exception>
    Task<PlatformCredential?> FindAsync(string tenantId, ShopPlatform platform, CancellationToken cancellationToken);

    /// <summary>Keeps a credential, encrypted by the current key, in place of the one that was there.</summary>
    Task PutAsync(string tenantId, ShopPlatform platform, PlatformCredential credential, CancellationToken cancellationToken);

    /// <summary>Forgets a credential, whether or not it can be decrypted; false when there was none.</summary>
    Task<bool> RemoveAsync(string tenantId, ShopPlatform platform, CancellationToken cancellationToken);
}
