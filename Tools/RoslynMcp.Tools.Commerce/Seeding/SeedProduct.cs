using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>One invented product of one tenant, with the manual texts that search reads.</summary>
internal sealed record SeedProduct(string TenantId, ProductRecord Record, IReadOnlyList<string> Chunks);
