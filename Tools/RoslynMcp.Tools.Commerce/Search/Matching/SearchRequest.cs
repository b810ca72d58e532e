using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Search.Matching;

internal sealed record SearchRequest(string Query, ProductFilter Filter, int Limit);
