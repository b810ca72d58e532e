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
    /// What stored credentials are encrypted by; null, the default, means that none are stored.
    /// <see cref="Tools.Credentials.CredentialKeys.FromEnvironment"/> reads them.
    /// </summary>
    public CredentialKeys? CredentialKeys { get; init; }

    /// <summary>
    /// Tenants' shops that the host connects itself, whatever is stored for these tenants; of two for one tenant the last counts. Empty
    /// by default. A tenant with neither these nor a stored credential has our own catalogue as its shop.
    /// </summary>
    public IReadOnlyList<ShopConnection> Shops { get; init; } = [];

    /// <summary>
    /// How long a search waits for the search of a connected shop before it goes on in our own catalogue; 2 seconds by default, more
    /// than zero.
    /// </summary>
    public TimeSpan ProviderPatience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The clock; the system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
