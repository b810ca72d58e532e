namespace RoslynMcp.Tools.Commerce.Search.Reading;

/// <summary>A query without its words about the price, and the inclusive bounds that they said.</summary>
internal sealed record PriceReading(string Rest, decimal? Least, decimal? Most);
