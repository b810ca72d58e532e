using System.Runtime.CompilerServices;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>
/// Reads much by a bulk operation (https://shopify.dev/docs/api/usage/bulk-operations/queries): the shop gathers it into a file of
/// JSON lines. One of ours that still runs, because its reader was interrupted, is waited for instead of started again.
/// </summary>
internal sealed class ShopifyBulkRead(ShopifyClient client)
{
    // Looks at first every few seconds and then once a minute, for half an hour.
    private const int MostLooks = 65;
    private const int LongestPauseSeconds = 60;

    /// <summary>The lines of the finished operation, no more and no fewer than it says that there are.</summary>
    public async IAsyncEnumerable<T> ReadAsync<T>(ShopifyQuery read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var operation = await FinishedAsync(
            await RunningAsync(read, cancellationToken).ConfigureAwait(false) ?? await StartAsync(read, cancellationToken).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        var count = 0L;
        if (operation.Url is not null)
        {
            await foreach (var line in client.LinesAsync(operation.Url, cancellationToken).ConfigureAwait(false))
            {
                if (line.Length is 0) continue;
                count++;
                yield return PlatformHttp.Parse<T>(line, ShopifyJson.Options);
            }
        }

        if (count != operation.ObjectCount) throw new PlatformException("The shop's file broke off. Try again later.");
    }

    private async Task<Operation?> RunningAsync(ShopifyQuery read, CancellationToken cancellationToken)
    {
        var current = (await client.AskAsync<CurrentAnswer>(
            ShopifyQuery.CurrentBulkRead, new { }, cancellationToken).ConfigureAwait(false)).CurrentBulkOperation;
        return current is { Status: "CREATED" or "RUNNING" } && current.Query.Trim() == read.Text.Trim() ? current : null;
    }

    private async Task<Operation> StartAsync(ShopifyQuery read, CancellationToken cancellationToken)
    {
        var answer = (await client.AskOnceAsync<StartAnswer>(
            ShopifyQuery.StartBulkRead, new { read = read.Text }, cancellationToken).ConfigureAwait(false)).BulkOperationRunQuery;
        return answer.UserErrors is [var error, ..]
            ? throw new PlatformException($"The shop does not start the reading: {PlatformHttp.Code(error.Code)}.")
            : answer.BulkOperation ?? throw new PlatformException("The shop answered with nothing.");
    }

    private async Task<Operation> FinishedAsync(Operation operation, CancellationToken cancellationToken)
    {
        for (var look = 0; operation.Status is "CREATED" or "RUNNING"; look++)
        {
            if (look == MostLooks) throw new PlatformException("The shop does not come to an end with the reading. Try again later.");
            await Task.Delay(TimeSpan.FromSeconds(Math.Min(look + 1, LongestPauseSeconds)), client.Time, cancellationToken).ConfigureAwait(false);
            operation = (await client.AskAsync<NodeAnswer>(
                ShopifyQuery.BulkRead, new { id = operation.Id }, cancellationToken).ConfigureAwait(false)).Node;
        }

        return operation.Status is "COMPLETED"
            ? operation
            : throw new PlatformException($"The shop gave the reading up: {PlatformHttp.Code(operation.Status)}.");
    }

    private sealed record Operation(string Id, string Status, long ObjectCount, Uri? Url, string Query);

    private sealed record CurrentAnswer(Operation? CurrentBulkOperation);

    private sealed record StartAnswer(Started BulkOperationRunQuery);

    private sealed record Started(Operation? BulkOperation, IReadOnlyList<ShopifyUserError> UserErrors);

    private sealed record NodeAnswer(Operation Node);
}
