using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>
/// Retries what may be tried again, as late as the platform asks, and stops asking one that keeps failing. Make one for each
/// tenant and platform; every call through it must be one that can be made twice.
/// </summary>
internal static class PlatformResilience
{
    private const int Retries = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    public static ResiliencePipeline<HttpResponseMessage> Create(TimeProvider time)
        => new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = Handle(retry: true),
                MaxRetryAttempts = Retries,
                Delay = FirstPause,
                MaxDelay = LongestPause,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                DelayGenerator = attempt => ValueTask.FromResult(Asked(attempt.Outcome.Result, time)),
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                ShouldHandle = Handle(retry: false),
                FailureRatio = 0.8,
                MinimumThroughput = 10,
                SamplingDuration = TimeSpan.FromSeconds(60),
                BreakDuration = TimeSpan.FromSeconds(30),
            })
            .Build();

    // Being throttled is no fault: it is retried, and never opens the circuit.
    private static PredicateBuilder<HttpResponseMessage> Handle(bool retry)
        => new PredicateBuilder<HttpResponseMessage>()
            .Handle<HttpRequestException>()
            .HandleResult(response => response.StatusCode is >= HttpStatusCode.InternalServerError
                || (retry && response.StatusCode is HttpStatusCode.TooManyRequests));

    /// <summary>How long a platform asks to be left alone, at most half a minute; null when it does not.</summary>
    public static TimeSpan? Asked(HttpResponseMessage? response, TimeProvider time)
    {
        var asked = response?.Headers.RetryAfter is { } header
            ? header.Delta ?? (header.Date is { } date ? date - time.GetUtcNow() : null)
            : null;
        return asked is { } pause && pause > TimeSpan.Zero ? (pause < LongestPause ? pause : LongestPause) : null;
    }
}
