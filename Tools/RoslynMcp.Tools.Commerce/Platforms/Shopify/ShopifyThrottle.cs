namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>
/// What is left in the bucket that one shop's requests are paid from (https://shopify.dev/docs/api/usage/limits), as the shop last
/// said and as time fills it. Requests go one after the other, each when its cost is there: of two that overlap nobody could
/// tell which one the stated level already holds.
/// </summary>
internal sealed class ShopifyThrottle(TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, double> _costs = [];

    // Until the shop says more: the full bucket of the smallest plan.
    private ShopifyBucket _stated = new(1000, 1000, 50);
    private long _statedAt = time.GetTimestamp();

    /// <summary>Waits for a turn and for the points of a request; end it by <see cref="Leave"/>.</summary>
    public async Task EnterAsync(ShopifyQuery query, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var pause = Pause(Cost(query) - Level(), _stated.RestoreRate);
            if (pause > TimeSpan.Zero) await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _turn.Release();
            throw;
        }
    }

    /// <summary>Ends a request, with what its answer said of costs.</summary>
    public void Leave(ShopifyQuery query, ShopifyCost? stated)
    {
        if (stated is not null) _costs[query.Name] = stated.RequestedQueryCost;
        _stated = stated?.ThrottleStatus is { MaximumAvailable: > 0, RestoreRate: > 0 } bucket
            ? bucket
            : _stated with { CurrentlyAvailable = Level() - Cost(query) };
        _statedAt = time.GetTimestamp();
        _turn.Release();
    }

    /// <summary>How long until a request that was refused for its cost can be paid.</summary>
    public static TimeSpan Until(ShopifyCost? cost) => cost is { ThrottleStatus: { RestoreRate: > 0 } bucket }
        ? Pause(Math.Min(cost.RequestedQueryCost, bucket.MaximumAvailable) - bucket.CurrentlyAvailable, bucket.RestoreRate)
        : TimeSpan.FromSeconds(1);

    public void Dispose() => _turn.Dispose();

    private double Cost(ShopifyQuery query) => Math.Min(_costs.GetValueOrDefault(query.Name, query.Cost), _stated.MaximumAvailable);

    private double Level() => Math.Min(
        _stated.MaximumAvailable, _stated.CurrentlyAvailable + _stated.RestoreRate * time.GetElapsedTime(_statedAt).TotalSeconds);

    private static TimeSpan Pause(double lacking, double rate)
        => TimeSpan.FromSeconds(Math.Clamp(Math.Ceiling(lacking / rate), 0, LongestPause.TotalSeconds));
}
