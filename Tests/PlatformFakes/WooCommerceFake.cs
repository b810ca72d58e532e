using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tests.PlatformFakes;

/// <summary>A WooCommerce on loopback that pages, throttles, fails and lies as it is told; it knows what was asked of it.</summary>
public sealed class WooCommerceFake : PlatformFake
{
    public WooCommerceFake(int products)
    {
        Products = [.. Enumerable.Range(1, products).Select(id => new JsonObject
        {
            ["id"] = id, ["sku"] = $"W-{id}", ["name"] = $"Thing {id}", ["regular_price"] = "1.00", ["stock_quantity"] = 5,
            ["price"] = $"{id}.50", ["permalink"] = $"https://woo.example/{id}", ["short_description"] = $"<p>A <b>thing</b> &amp; more</p>",
            ["categories"] = new JsonArray(new JsonObject { ["name"] = "Things" }), ["brands"] = new JsonArray(new JsonObject { ["name"] = "Woo" }),
        })];
    }

    public List<JsonObject> Products { get; }

    public List<string?> Authorizations { get; } = [];

    public Func<int, string?>? NextLink { get; set; }

    public Func<JsonObject, JsonObject?>? BatchItem { get; set; }

    /// <summary>What a request is paid from, each by one point; null for a shop without limits.</summary>
    public LeakyBucket? Bucket { get; set; }

    public int Refused { get; private set; }

    public Dictionary<long, List<JsonObject>> Variations { get; } = [];

    protected override void Answer(HttpListenerContext context)
    {
        if (Bucket?.TryPay(1, 1) is false)
        {
            Refused++;
            context.Response.StatusCode = 429;
            context.Response.Headers["Retry-After"] = "1";
            Write(context.Response, "{}");
            return;
        }

        Authorizations.Add(context.Request.Headers["Authorization"]);
        if (context.Request.HttpMethod is "POST") Batch(context);
        else List(context);
    }

    private void List(HttpListenerContext context)
    {
        var query = context.Request.QueryString;
        if (context.Request.Url!.AbsolutePath.EndsWith("data/currencies/current", StringComparison.Ordinal))
        {
            Write(context.Response, "{\"code\":\"EUR\"}");
            return;
        }

        if (query["sku"] is { } skus)
        {
            var wanted = skus.Split(',').ToHashSet();
            Write(context.Response, new JsonArray([.. Products.Where(p => wanted.Contains((string)p["sku"]!)).Select(p => p.DeepClone())]).ToJsonString());
            return;
        }

        if (context.Request.Url.AbsolutePath.Split('/') is [.., var id, "variations"])
        {
            Write(context.Response, new JsonArray([.. Variations[long.Parse(id, CultureInfo.InvariantCulture)].Select(v => v.DeepClone())]).ToJsonString());
            return;
        }

        var found = query["search"] is { } search ? Products.FindAll(p => search.Split(' ').All(word => ((string)p["name"]!).Contains(word))) : Products;
        var (page, size) = (int.Parse(query["page"] ?? "1", CultureInfo.InvariantCulture), int.Parse(query["per_page"]!, CultureInfo.InvariantCulture));
        var link = NextLink is { } lie ? lie(page) : page * size < found.Count ? $"{Address}wp-json/wc/v3/products?per_page={size}&search={query["search"]}&page={page + 1}" : null;
        context.Response.Headers["X-WP-Total"] = $"{found.Distinct().Count()}";
        if (link is not null) context.Response.Headers["Link"] = $"<{Address}>; rel=\"prev\", <{link}>; rel=\"next\"";
        Write(context.Response, new JsonArray([.. found.Skip((page - 1) * size).Take(size).Select(p => p.DeepClone())]).ToJsonString());
    }

    private void Batch(HttpListenerContext context)
    {
        using var body = JsonDocument.Parse(context.Request.InputStream);
        var answer = new JsonArray();
        foreach (var update in body.RootElement.GetProperty("update").EnumerateArray().Select(e => JsonObject.Create(e)!))
        {
            if ((BatchItem is null ? update : BatchItem(update)) is not { } item) continue;
            if (item["error"] is null)
            {
                var product = Products.Find(p => p["id"]!.ToJsonString() == update["id"]!.ToJsonString())!;
                foreach (var (name, value) in update) product[name] = value?.DeepClone();
            }

            answer.Add(item.DeepClone());
        }

        Write(context.Response, new JsonObject { ["update"] = answer }.ToJsonString());
    }
}
