using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Search;

/// <summary>How products were found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SearchSource>))]
public enum SearchSource
{
    /// <summary>The query contains a SKU; other matches of its words may follow.</summary>
    [JsonStringEnumMemberName("exact")]
    Exact,

    /// <summary>By the search of the connected shop. Where one is connected and this is not the source, the shop found nothing or failed.</summary>
    [JsonStringEnumMemberName("provider")]
    Provider,

    /// <summary>By words alone, ranked by BM25.</summary>
    [JsonStringEnumMemberName("lexical")]
    Lexical,

    /// <summary>By some of the words and by the nearness of vectors, fused by reciprocal rank.</summary>
    [JsonStringEnumMemberName("hybrid")]
    Hybrid,
}
