using System.ComponentModel;
using Microsoft.Extensions.AI;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Validation;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>Tools that propose products.</summary>
[McpServerToolType]
public sealed class RecommendationsTools
{
    private const int LongestSku = 100;
    private const int MostProducts = 20;
    private const int MostSeeds = 5;

    private readonly ICatalogStore _catalogue;
    private readonly IEventStore _events;
    private readonly Recommender _recommender;

    /// <summary>Makes the tools over these stores; the generator says which model's vectors are compared.</summary>
    public RecommendationsTools(
        ICatalogStore catalogue, IVectorStore vectors, IOrderStore orders, IEventStore events,
        IEmbeddingGenerator<string, Embedding<float>> embeddings)
    {
        (_catalogue, _events) = (catalogue, events);
        var model = new QueryVectors(embeddings, TimeProvider.System).Model;
        _recommender = new(
            new VectorCandidates(vectors, model), new CollaborativeCandidates(catalogue, orders), new ContentCandidates(catalogue));
    }

    /// <summary>Proposes products to go with one, or with those that the conversation touched; which conversation is the host's to say.</summary>
    [McpServerTool(Name = "get_recommendations", ReadOnly = true, Idempotent = true, Destructive = false)]
    [Description("Products that go with a product, or with what this conversation looked at; none that is out of stock.")]
    public async Task<GetRecommendationsResult> GetRecommendationsAsync(
        ToolContext context,
        [Description("SKU to go with; null: what this conversation looked at")] string? sku = null,
        [Description("1-20")] int limit = 5,
        [Description("hybrid, content, collaborative or vector")] RecommendationAlgorithm algorithm = RecommendationAlgorithm.Hybrid,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        Require.OptionalText(nameof(sku), sku, LongestSku);
        Require.Between(nameof(limit), limit, 1, MostProducts);
        if (!Enum.IsDefined(algorithm)) throw Require.Refusal(nameof(algorithm), "must be a known algorithm", "another number");

        var keys = sku is not null ? [SkuKey.Of(sku)] : await TouchedAsync(context, cancellationToken).ConfigureAwait(false);
        if (keys.Count is 0) return new(false, []);

        var matches = await _catalogue.FindBySkuAsync(context.TenantId, keys, new(), cancellationToken).ConfigureAwait(false);
        List<CatalogProduct> seeds = [.. matches.Select(match => match.Product).DistinctBy(product => product.Sku)];
        if (seeds.Count is 0) return new(false, []);

        var request = new RecommendationRequest(seeds, algorithm, limit);
        return new(true, await _recommender.RecommendAsync(context.TenantId, request, cancellationToken).ConfigureAwait(false));
    }

    private async Task<IReadOnlyList<string>> TouchedAsync(ToolContext context, CancellationToken cancellationToken)
        => context.ConversationId is { } conversation
            ? await _events.GetConversationSkusAsync(context.TenantId, conversation, MostSeeds, cancellationToken).ConfigureAwait(false)
            : [];
}
