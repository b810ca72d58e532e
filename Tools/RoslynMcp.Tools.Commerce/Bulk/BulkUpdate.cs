using System.Security.Cryptography;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;

namespace RoslynMcp.Tools.Commerce.Bulk;

/// <summary>
/// Applies many changes in batches, and keeps what became of each batch before the next: an interruption loses no more than the
/// record of one batch, whose changes set values and can be made twice.
/// </summary>
internal sealed class BulkUpdate(IBulkJobStore jobs, IProductWriter writer)
{
    private const int BatchSize = 100;

    public async Task<BulkUpdateResult> RunAsync(
        string tenantId, string jobId, IReadOnlyList<ProductChange> changes, CancellationToken cancellationToken)
    {
        var content = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(changes, ToolJson.Options)));
        var decided = await jobs.OpenAsync(tenantId, jobId, content, cancellationToken).ConfigureAwait(false)
            ?? throw Require.Refusal("jobId", "must be new for new changes", "one that other changes have");

        var outcomes = decided.ToDictionary();
        var stop = BulkStop.None;
        foreach (var batch in changes.Index().Where(change => !outcomes.ContainsKey(change.Index)).Chunk(BatchSize).ToList())
        {
            stop = await TryApplyAsync(tenantId, jobId, batch, outcomes, cancellationToken).ConfigureAwait(false);
            if (stop != BulkStop.None) break;
        }

        return Result(changes, outcomes, stop);
    }

    // Whatever stopped a batch, the remedy is the same: call again. The rest is not tried, for it would most likely fail alike.
    private async Task<BulkStop> TryApplyAsync(
        string tenantId, string jobId, (int Index, ProductChange Item)[] batch, Dictionary<int, ChangeOutcome> outcomes, CancellationToken cancellationToken)
    {
        try
        {
            var results = await writer.ApplyAsync(tenantId, [.. batch.Select(change => change.Item)], cancellationToken).ConfigureAwait(false);
            var made = batch.Zip(results, (change, outcome) => KeyValuePair.Create(change.Index, outcome)).ToDictionary();
            await jobs.RecordAsync(tenantId, jobId, made, cancellationToken).ConfigureAwait(false);
            foreach (var (position, outcome) in made) outcomes[position] = outcome;
            return BulkStop.None;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return BulkStop.Of(batch[0].Index, batch[^1].Index, e);
        }
    }

    private static BulkUpdateResult Result(IReadOnlyList<ProductChange> changes, Dictionary<int, ChangeOutcome> outcomes, BulkStop stop)
    {
        List<BulkItem> items = [.. changes.Select((change, position) => outcomes.TryGetValue(position, out var outcome)
            ? new BulkItem(change.Sku, outcome.Applied ? BulkOutcome.Applied : BulkOutcome.Failed, outcome.Message)
            : new BulkItem(change.Sku, BulkOutcome.Pending, stop.MessageFor(position)))];
        var counts = items.CountBy(item => item.Outcome).ToDictionary();
        return new(
            !counts.ContainsKey(BulkOutcome.Pending),
            counts.GetValueOrDefault(BulkOutcome.Applied),
            counts.GetValueOrDefault(BulkOutcome.Failed),
            counts.GetValueOrDefault(BulkOutcome.Pending),
            stop.Cause,
            items);
    }
}
