using Polly;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>What all requests to one shop share: its circuit and the pace that they keep.</summary>
internal sealed record WooLine(ResiliencePipeline<HttpResponseMessage> Resilience, RequestPace Pace, TimeProvider Time)
{
    /// <summary>How long a request may wait for its turn; null for as long as it takes.</summary>
    public TimeSpan? AtMost { get; init; }

    public static WooLine Create(TimeProvider time) => new(PlatformResilience.Create(time), new(time), time);
}
