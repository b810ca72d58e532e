using Polly;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>What all requests to one shop share: its circuit and what is left of its bucket.</summary>
internal sealed record ShopifyLine(ResiliencePipeline<HttpResponseMessage> Resilience, ShopifyThrottle Throttle, TimeProvider Time) : IDisposable
{
    public static ShopifyLine Create(TimeProvider time) => new(PlatformResilience.Create(time), new(time), time);

    public void Dispose() => Throttle.Dispose();
}
