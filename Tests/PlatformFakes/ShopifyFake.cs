using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RoslynMcp.Tests.PlatformFakes;

/// <summary>A Shopify on loopback that pages, throttles by a leaky bucket, fails and lies as it is told.</summary>
public sealed partial class ShopifyFake : PlatformFake
{
    private JsonObject? _operation;

    public ShopifyFake(int variants, TimeProvider time)
    {
        Bucket = new(time, 1000, 50);
        Variants = [.. Enumerable.Range(1, variants).Select(id => new FakeVariant(id, $"S-{id}"))];
    }

    public List<FakeVariant> Variants { get; }

    public LeakyBucket Bucket { get; set; }

    /// <summary>The status of a refusal for lack of points.</summary>
    public int ThrottledStatus { get; set; } = 200;

    public int Throttled { get; private set; }

    public List<string?> Tokens { get; } = [];

    public List<string> Operations { get; } = [];

    public List<string> Searches { get; } = [];

    /// <summary>What is sent for a page's cursor instead of the true one.</summary>
    public Func<string, string?>? Cursor { get; set; }

    /// <summary>The code with which a change of this variant is refused.</summary>
    public Func<FakeVariant, string?> Refuses { get; set; } = _ => null;

    /// <summary>What happens in the shop right before a change of stock is made.</summary>
    public Action? BeforeStock { get; set; }

    public List<string> BulkLines { get; } = [];

    /// <summary>How many objects a bulk operation says that it wrote; null for the truth.</summary>
    public long? BulkCount { get; set; }

    public string BulkEnd { get; set; } = "COMPLETED";

    public int SearchPage { get; set; } = int.MaxValue;

    protected override void Answer(HttpListenerContext context)
    {
        Tokens.Add(context.Request.Headers["X-Shopify-Access-Token"]);
        if (context.Request.HttpMethod is "GET")
        {
            Write(context.Response, string.Join('\n', BulkLines));
            return;
        }

        var request = JsonNode.Parse(context.Request.InputStream)!;
        var name = Operation().Match((string)request["query"]!).Groups[1].Value;
        var variables = request["variables"]!.AsObject();
        Operations.Add(name);
        var requested = name is "FindVariants" ? 2 + 8 * (int)variables["first"]! : name is "SearchProducts" ? 2 + 2 * (int)variables["first"]! : name.StartsWith("Set", StringComparison.Ordinal) ? 10 : 1;
        var actual = Math.Max(1, requested / 2);
        if (!Bucket.TryPay(requested, actual))
        {
            Throttled++;
            context.Response.StatusCode = ThrottledStatus;
            if (ThrottledStatus is not 200) context.Response.Headers["Retry-After"] = "2";
            var error = new JsonObject { ["message"] = "Throttled", ["extensions"] = new JsonObject { ["code"] = "THROTTLED" } };
            Write(context.Response, new JsonObject { ["errors"] = new JsonArray(error), ["extensions"] = Bucket.Extensions(requested, null) }.ToJsonString());
            return;
        }

        JsonObject data = name switch
        {
            "FindVariants" => FindVariants(variables),
            "SearchProducts" => Search(variables),
            "ShopCurrency" => new() { ["shop"] = new JsonObject { ["currencyCode"] = "CAD" } },
            "SetPrices" => new() { ["productVariantsBulkUpdate"] = SetPrices(variables) },
            "SetQuantities" => new() { ["inventorySetQuantities"] = SetQuantities(variables) },
            "CurrentBulkRead" => new() { ["currentBulkOperation"] = _operation?.DeepClone() },
            "StartBulkRead" => new() { ["bulkOperationRunQuery"] = Start(variables) },
            "BulkRead" => new() { ["node"] = Finished() },
            _ => throw new InvalidOperationException($"No such operation: {name}"),
        };
        Write(context.Response, new JsonObject { ["data"] = data, ["extensions"] = Bucket.Extensions(requested, actual) }.ToJsonString());
    }

    private JsonObject FindVariants(JsonObject variables)
    {
        var search = (string)variables["search"]!;
        Searches.Add(search);

        // Whatever is not a SKU would be an operator that somebody smuggled in, and finds everything.
        var terms = Term().Matches(search);
        var smuggled = terms.Any(term => term.Groups["field"].Value is not "sku" && term.Groups["bare"].Value is not "OR");
        var wanted = terms.Where(term => term.Groups["field"].Value is "sku").Select(Value).ToHashSet();
        return new() { ["productVariants"] = Page(variables, Variants.FindAll(variant => smuggled || wanted.Contains(variant.Sku)), v => v.Json()) };
    }

    private JsonObject Search(JsonObject variables)
    {
        var search = (string)variables["search"]!;
        Searches.Add(search);
        var words = Term().Matches(search).Where(term => term.Groups["field"].Value is "").Select(Value).ToList();
        var found = Variants.FindAll(variant => words.TrueForAll(word => variant.Title.Contains(word)));
        return new()
        {
            ["shop"] = new JsonObject { ["currencyCode"] = "CAD" },
            ["productsCount"] = new JsonObject { ["count"] = found.Count },
            ["products"] = Page(variables, found, variant => variant.ProductJson()),
        };
    }

    private JsonObject Page(JsonObject variables, List<FakeVariant> found, Func<FakeVariant, JsonObject> json)
    {
        var from = variables["after"] is { } after ? int.Parse((string)after!, CultureInfo.InvariantCulture) : 0;
        var size = Math.Min(SearchPage, (int)variables["first"]!);
        var cursor = $"{from + size}";
        return new()
        {
            ["nodes"] = new JsonArray([.. found.Skip(from).Take(size).Select(json)]),
            ["pageInfo"] = new JsonObject
            {
                ["hasNextPage"] = from + size < found.Count || Cursor is not null,
                ["endCursor"] = Cursor is { } lie ? lie(cursor) : cursor,
            },
        };
    }

    private JsonObject SetPrices(JsonObject variables)
    {
        var errors = new JsonArray();
        foreach (var (i, change) in variables["variants"]!.AsArray().Index())
        {
            var variant = Variants.Single(variant => variant.Gid == (string)change!["id"]!);
            if (Refuses(variant) is { } code) errors.Add(Error(code, "variants", i));
            else variant.Price = (string)change!["price"]!;
        }

        return new() { ["userErrors"] = errors };
    }

    private JsonObject SetQuantities(JsonObject variables)
    {
        BeforeStock?.Invoke();
        var changes = variables["input"]!["quantities"]!.AsArray()
            .Select(change => (Change: change!, Variant: Variants.Single(variant => variant.ItemGid == (string)change!["inventoryItemId"]!))).ToList();
        var errors = new JsonArray();
        foreach (var (i, (change, variant)) in changes.Index())
        {
            var stale = change["changeFromQuantity"] is { } from && (int)from != variant.Quantity ? "CHANGE_FROM_QUANTITY_STALE" : null;
            if ((Refuses(variant) ?? stale) is { } code) errors.Add(Error(code, "quantities", i));
        }

        if (errors.Count is 0) changes.ForEach(change => change.Variant.Quantity = (int)change.Change["quantity"]!);
        return new() { ["userErrors"] = errors };
    }

    private JsonObject Start(JsonObject variables)
    {
        if (_operation is { } running && (string)running["status"]! is "RUNNING")
            return new() { ["bulkOperation"] = null, ["userErrors"] = new JsonArray(Error("OPERATION_IN_PROGRESS", "query", 0)) };
        _operation = new()
        {
            ["id"] = "gid://shopify/BulkOperation/1",
            ["status"] = "RUNNING",
            ["objectCount"] = "0",
            ["url"] = null,
            ["query"] = (string)variables["read"]!,
        };
        return new() { ["bulkOperation"] = _operation.DeepClone(), ["userErrors"] = new JsonArray() };
    }

    private JsonNode Finished()
    {
        _operation!["status"] = BulkEnd;
        _operation["objectCount"] = $"{BulkCount ?? BulkLines.Count}";
        _operation["url"] = $"{Address}bulk.jsonl";
        return _operation.DeepClone();
    }

    private static JsonObject Error(string code, string list, int index)
        => new() { ["code"] = code, ["field"] = new JsonArray("input", list, $"{index}", "value") };

    private static string Value(Match term) => Regex.Replace(term.Groups["value"].Value, @"\\(.)", "$1");

    [GeneratedRegex("""(?:(?<field>\w+):)?(?:"(?<value>(?:\\.|[^"\\])*)"|(?<bare>\S+))""")]
    private static partial Regex Term();

    [GeneratedRegex(@"^\s*(?:query|mutation) (\w+)")]
    private static partial Regex Operation();
}
