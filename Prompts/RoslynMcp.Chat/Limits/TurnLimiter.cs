using System.Threading.RateLimiting;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat.Limits;

/// <summary>
/// Bounds what one tenant's verified caller may send. Visitors of a tenant share one allowance: whatever a client says of itself,
/// a session id for instance, is no identity.
/// </summary>
internal sealed class TurnLimiter : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<ToolContext> _limiter;

    public TurnLimiter(ChatHostOptions options) => _limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<ToolContext, (string, string?)>(caller => RateLimitPartition.GetConcurrencyLimiter(
            Key(caller), _ => new ConcurrencyLimiterOptions { PermitLimit = options.ConcurrentMessages })),
        PartitionedRateLimiter.Create<ToolContext, (string, string?)>(caller => RateLimitPartition.GetTokenBucketLimiter(
            Key(caller),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = options.MessagesPerMinute,
                TokensPerPeriod = options.MessagesPerMinute,
                ReplenishmentPeriod = Minute,
            })));

    /// <summary>A place to be given back, whose <c>IsAcquired</c> says whether there is one.</summary>
    public RateLimitLease Enter(ToolContext caller) => _limiter.AttemptAcquire(caller);

    public void Dispose() => _limiter.Dispose();

    private static (string, string?) Key(ToolContext caller) => (caller.TenantId, caller.UserId);
}
