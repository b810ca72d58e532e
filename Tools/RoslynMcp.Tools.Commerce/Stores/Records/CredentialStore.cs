using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>Credentials in a record table, where nobody reads them without the key.</summary>
internal sealed class CredentialStore(IRecordDatabase database, CredentialCipher cipher) : ICredentialStore
{
    public Task<PlatformCredential?> FindAsync(string tenantId, ShopPlatform platform, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var found = await connection.RowsAsync(
                    "SELECT sealed FROM credentials WHERE tenant_id = @tenant AND platform = @platform", row => row.GetString(0),
                    ("@tenant", tenantId), ("@platform", platform.ToString())).ConfigureAwait(false);
                return found is [var text] ? cipher.Decrypt(tenantId, platform, text) : null;
            },
            cancellationToken);

    public Task PutAsync(
        string tenantId, ShopPlatform platform, PlatformCredential credential, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            connection => connection.ExecuteAsync(
                """
                INSERT INTO credentials (tenant_id, platform, sealed) VALUES (@tenant, @platform, @sealed)
                ON CONFLICT (tenant_id, platform) DO UPDATE SET sealed = excluded.sealed
                """,
                ("@tenant", tenantId), ("@platform", platform.ToString()),
                ("@sealed", cipher.Encrypt(tenantId, platform, credential))),
            cancellationToken);

    public Task<bool> RemoveAsync(string tenantId, ShopPlatform platform, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection => await connection.ExecuteAsync(
                "DELETE FROM credentials WHERE tenant_id = @tenant AND platform = @platform",
                ("@tenant", tenantId), ("@platform", platform.ToString())).ConfigureAwait(false) > 0,
            cancellationToken);
}
