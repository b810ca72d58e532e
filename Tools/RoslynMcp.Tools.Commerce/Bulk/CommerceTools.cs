using System.ComponentModel;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Bulk;

/// <summary>Tools that change many products at once; the class is internal because its name, the category's, is also the entry's.</summary>
[McpServerToolType]
internal sealed class CommerceTools(IBulkJobStore jobs, IProductWriter writer)
{
    private const int MostChanges = 10_000;
    private const int LongestJobId = 100;
    private const int LongestSku = 100;

    private readonly BulkUpdate _update = new(jobs, writer);

    /// <summary>Sets prices and stock levels; an interrupted job goes on when it is called again.</summary>
    [McpServerTool(Name = "bulk_update_products", ReadOnly = false, Idempotent = true, Destructive = true)]
    [RequiresRole(ToolRoles.MerchantAdmin)]
    [Description("Set prices and stock of up to 10,000 products or variants. Resumable: the same jobId and changes go on where they stopped.")]
    public async Task<BulkUpdateResult> BulkUpdateProductsAsync(
        ToolContext context,
        [Description("1-100 characters; the same changes always have the same job id")] string jobId,
        [Description("1-10000, each SKU once; null keeps a value")] IReadOnlyList<ProductChange> changes,
        CancellationToken cancellationToken = default)
    {
        Require.Role(context, ToolRoles.MerchantAdmin);
        Require.Text(nameof(jobId), jobId, LongestJobId);
        Require.Items(nameof(changes), changes, MostChanges);
        var seen = new HashSet<string>();
        foreach (var (i, change) in changes.Index())
        {
            var field = $"{nameof(changes)}[{i}]";
            if (change is null) throw Require.Refusal(field, "must be a change", "null");
            Require.Text($"{field}.sku", change.Sku, LongestSku);
            Require.Money($"{field}.price", change.Price);
            if (change.Quantity is { } quantity) Require.Between($"{field}.quantity", quantity, 0, StockBounds.Most);
            if (change.Price is null && change.Quantity is null)
                throw Require.Refusal(field, "must have a price or a quantity", "null for both");
            if (!seen.Add(SkuKey.Of(change.Sku))) throw Require.Refusal($"{field}.sku", "must occur once", "one that occurred before");
        }

        return await _update.RunAsync(context.TenantId, jobId, changes, cancellationToken).ConfigureAwait(false);
    }
}
