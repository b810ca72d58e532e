using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>What is sent to a batch endpoint.</summary>
internal sealed record WooBatch([property: JsonPropertyName("update")] IReadOnlyList<WooUpdate> Update);

/// <summary>What a batch endpoint answers: an entry for each update, which may be an error of its own.</summary>
internal sealed record WooBatchAnswer([property: JsonPropertyName("update")] IReadOnlyList<WooBatchItem>? Update);

/// <summary>One entry of the answer.</summary>
internal sealed record WooBatchItem(
    [property: JsonPropertyName("id")] long Id, [property: JsonPropertyName("error")] WooError? Error);

/// <summary>WooCommerce's own word for what is wrong.</summary>
internal sealed record WooError([property: JsonPropertyName("code")] string? Code);
