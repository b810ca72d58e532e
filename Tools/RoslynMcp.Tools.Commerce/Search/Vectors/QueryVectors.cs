using Microsoft.Extensions.AI;

namespace RoslynMcp.Tools.Commerce.Search.Vectors;

/// <summary>Vectors of queries. A generator that fails or dawdles costs a search its vectors, never its answer.</summary>
internal sealed class QueryVectors(IEmbeddingGenerator<string, Embedding<float>> generator, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The name under which the generator's vectors are kept.</summary>
    public string Model { get; } =
        (generator.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata)?.DefaultModelId ?? generator.GetType().Name;

    /// <summary>The vector of a text; null when there is none to be had.</summary>
    public async Task<ReadOnlyMemory<float>?> TryGetAsync(string text, CancellationToken cancellationToken)
    {
        if (generator is HashedNGramGenerator) return HashedNGrams.Of(text);

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return (await generator.GenerateAsync([text], cancellationToken: either.Token).WaitAsync(either.Token).ConfigureAwait(false))[0].Vector;
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The vectors of many texts; here a failure is one.</summary>
    public async Task<IReadOnlyList<ReadOnlyMemory<float>>> GetAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
        => [.. (await generator.GenerateAsync(texts, cancellationToken: cancellationToken).ConfigureAwait(false)).Select(e => e.Vector)];
}
