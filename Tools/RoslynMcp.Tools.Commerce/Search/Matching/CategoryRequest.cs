namespace RoslynMcp.Tools.Commerce.Search.Matching;

internal sealed record CategoryRequest(string Category, int Limit, double Threshold);
