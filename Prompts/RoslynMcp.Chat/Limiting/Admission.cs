using System.Threading.RateLimiting;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Chat.Limiting;

/// <summary>Limits per tenant and per caller that the host has verified; what a client chooses itself counts for nothing.</summary>
internal sealed class Admission : IDisposable
{
    private readonly PartitionedRateLimiter<ToolContext> _limiter;

    public Admission(ChatHostOptions options)
    {
        _limiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<ToolContext, string>(context
                => RateLimitPartition.GetConcurrencyLimiter(context.TenantId, _ => Concurrency(options.TenantConcurrency))),
            PartitionedRateLimiter.Create<ToolContext, (string, string?)>(context => context.UserId is null
                ? RateLimitPartition.GetNoLimiter<(string, string?)>((context.TenantId, null))
                : RateLimitPartition.GetSlidingWindowLimiter<(string, string?)>((context.TenantId, context.UserId), _ => PerMinute(options.CallerMessagesPerMinute))),
            PartitionedRateLimiter.Create<ToolContext, string>(context
                => RateLimitPartition.GetSlidingWindowLimiter(context.TenantId, _ => PerMinute(options.TenantMessagesPerMinute))));
    }

    public RateLimitLease Enter(ToolContext context) => _limiter.AttemptAcquire(context);

    public void Dispose() => _limiter.Dispose();

    private static ConcurrencyLimiterOptions Concurrency(int most) => new() { PermitLimit = most, QueueLimit = 0 };

    private static SlidingWindowRateLimiterOptions PerMinute(int most) => new()
    {
        PermitLimit = most,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
        QueueLimit = 0,
    };
}
