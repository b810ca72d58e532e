using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Customers;

namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>Preferences in a record table; the version is a column, so that comparing and replacing is one statement.</summary>
internal sealed class PreferenceStore(IRecordDatabase database) : IPreferenceStore
{
    private const string Insert =
        """
        INSERT INTO preferences (tenant_id, customer_id, version, body) VALUES (@tenant, @customer, @version, @body)
        ON CONFLICT (tenant_id, customer_id) DO NOTHING
        """;

    private const string Update =
        """
        UPDATE preferences SET version = @version, body = @body
        WHERE tenant_id = @tenant AND customer_id = @customer AND version = @version - 1
        """;

    public Task<CustomerPreferences> GetAsync(string tenantId, string customerId, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                var bodies = await connection.RowsAsync(
                    "SELECT body FROM preferences WHERE tenant_id = @tenant AND customer_id = @customer", row => row.GetString(0),
                    ("@tenant", tenantId), ("@customer", customerId)).ConfigureAwait(false);
                return bodies is [var body]
                    ? JsonSerializer.Deserialize<CustomerPreferences>(body, ToolJson.Options)!
                    : CustomerPreferences.None;
            },
            cancellationToken);

    public Task<bool> TryReplaceAsync(
        string tenantId, string customerId, CustomerPreferences preferences, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection => await connection.ExecuteAsync(
                preferences.Version is 1 ? Insert : Update,
                ("@tenant", tenantId), ("@customer", customerId), ("@version", preferences.Version),
                ("@body", JsonSerializer.Serialize(preferences, ToolJson.Options))).ConfigureAwait(false) is 1,
            cancellationToken);
}
