using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>One invented order of one invented customer.</summary>
internal sealed record SeedOrder(string TenantId, string CustomerId, OrderRecord Order);
