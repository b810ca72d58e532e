using Microsoft.Extensions.AI;

namespace RoslynMcp.Tools.Commerce.Search.Vectors;

/// <summary>
/// The embedding generator that needs no model, no key and no network. It knows spellings, not meanings, and is named so.
/// </summary>
public sealed class HashedNGramGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>The name under which its vectors are kept.</summary>
    public const string ModelId = "hashed-ngrams-256";

    private static readonly EmbeddingGeneratorMetadata Metadata = new(
        "offline", providerUri: null, defaultModelId: ModelId, defaultModelDimensions: HashedNGrams.Dimensions);

    /// <inheritdoc/>
    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(
            values.Select(value => new Embedding<float>(HashedNGrams.Of(value)) { ModelId = ModelId })));

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType == typeof(EmbeddingGeneratorMetadata) ? Metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    /// <summary>Does nothing: there is nothing to let go.</summary>
    public void Dispose()
    {
    }
}
