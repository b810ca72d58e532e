using Microsoft.Extensions.AI;
using RoslynMcp.Tools.Commerce.Search.Vectors;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce;

/// <summary>Where the built-in tools keep their data, and what they rely on.</summary>
public sealed record CommerceOptions
{
    /// <summary>
    /// The file of the embedded catalogue, created and seeded on first use; null, the default, means
    /// <c>roslyn-mcp/catalogue.db</c> in the user's local application data folder. Orders, preferences and events are kept beside it.
    /// </summary>
    public string? CataloguePath { get; init; }

    /// <summary>
    /// A Postgres with pgvector to keep everything in instead; null, the default, means the embedded catalogue. The first use makes
    /// the tables; <see cref="CommerceTools.SeedAsync"/> fills them with the invented shop.
    /// </summary>
    public string? ConnectionString { get; init; }

    /// <summary>
    /// What turns texts into vectors; by default <see cref="HashedNGramGenerator"/>, which needs no network. With another one, call
    /// <see cref="CommerceTools.IndexAsync"/> once: until then searches rely on words alone.
    /// </summary>
    public IEmbeddingGenerator<string, Embedding<float>> Embeddings { get; init; } = new HashedNGramGenerator();

    /// <summary>
    /// What credentials are encrypted by; null, the default, means that no tenant's platform is connected and our own catalogue is
    /// the shop. <see cref="Tools.Credentials.CredentialKeys.FromEnvironment"/> reads them.
    /// </summary>
    public CredentialKeys? CredentialKeys { get; init; }

    /// <summary>
    /// How long a search waits for the search of a connected shop before it goes on in our own catalogue; 2 seconds by default, more
    /// than zero.
    /// </summary>
    public TimeSpan ProviderPatience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
