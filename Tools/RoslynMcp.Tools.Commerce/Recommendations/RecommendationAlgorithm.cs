using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Recommendations;

/// <summary>What makes a product worth recommending.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RecommendationAlgorithm>))]
public enum RecommendationAlgorithm
{
    /// <summary>All of the others: vectors count half, purchases 0.3, attributes 0.2.</summary>
    [JsonStringEnumMemberName("hybrid")]
    Hybrid,

    /// <summary>The same category, brand, words and price.</summary>
    [JsonStringEnumMemberName("content")]
    Content,

    /// <summary>Bought in the same orders.</summary>
    [JsonStringEnumMemberName("collaborative")]
    Collaborative,

    /// <summary>The nearest texts.</summary>
    [JsonStringEnumMemberName("vector")]
    Vector,
}
