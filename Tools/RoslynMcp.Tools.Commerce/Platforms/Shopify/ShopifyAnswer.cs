using System.Text.Json;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>What the API answers: data, or errors in a body that HTTP calls a success.</summary>
internal sealed record ShopifyAnswer<T>
{
    public T? Data { get; init; }

    public IReadOnlyList<ShopifyError> Errors { get; init; } = [];
}

/// <summary>What an answer says about itself, whatever its data.</summary>
internal sealed record ShopifyStatus
{
    public IReadOnlyList<ShopifyError> Errors { get; init; } = [];

    public ShopifyExtensions? Extensions { get; init; }
}

internal sealed record ShopifyError(ShopifyErrorCode? Extensions = null);

internal sealed record ShopifyErrorCode(string? Code = null);

internal sealed record ShopifyExtensions(ShopifyCost? Cost = null);

/// <summary>What a request costs, and what is left for the next ones, in points.</summary>
internal sealed record ShopifyCost(double RequestedQueryCost, ShopifyBucket? ThrottleStatus = null);

/// <summary>The bucket that requests are paid from; it fills again by <paramref name="RestoreRate"/> points a second.</summary>
internal sealed record ShopifyBucket(double MaximumAvailable, double CurrentlyAvailable, double RestoreRate);

/// <summary>A change that the shop did not make; <paramref name="Field"/> leads to the input that is to blame.</summary>
internal sealed record ShopifyUserError(string? Code, IReadOnlyList<string>? Field)
{
    /// <summary>The place of the blamed input in its list; null when all of it is to blame.</summary>
    public int? Index => Field?.Select(part => int.TryParse(part, out var index) ? index : -1).Where(index => index >= 0).Cast<int?>().FirstOrDefault();
}

/// <summary>One page of a list.</summary>
internal sealed record ShopifyPage<T>(IReadOnlyList<T> Nodes, ShopifyPageInfo PageInfo);

internal sealed record ShopifyPageInfo(bool HasNextPage, string? EndCursor);

/// <summary>How the API's JSON is read: a null or a gap where there must be a value is a lie.</summary>
internal static class ShopifyJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}
