namespace RoslynMcp.Quality;

/// <summary>A query and how relevant the products are, by SKU: 3 is what was asked for, 1 barely, and what is not named is 0.</summary>
internal sealed record Judgement(string Kind, string Query, IReadOnlyDictionary<string, int> Grades);
