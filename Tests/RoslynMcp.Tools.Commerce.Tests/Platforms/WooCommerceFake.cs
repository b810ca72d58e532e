using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoslynMcp.Tools.Commerce.Tests.Platforms;

/// <summary>A WooCommerce on loopback that pages, throttles, fails and lies as it is told; it knows what was asked of it.</summary>
internal sealed class WooCommerceFake : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Queue<Action<HttpListenerResponse>> _mishaps = new();

    public WooCommerceFake(int products)
    {
        Products = [.. Enumerable.Range(1, products).Select(id => new JsonObject
        {
            ["id"] = id, ["sku"] = $"W-{id}", ["name"] = $"Thing {id}", ["regular_price"] = "1.00", ["stock_quantity"] = 5,
        })];
        Address = new($"http://127.0.0.1:{FreePort()}");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public List<JsonObject> Products { get; }

    public List<string> Requests { get; } = [];

    public List<string?> Authorizations { get; } = [];

    public Func<int, string?>? NextLink { get; set; }

    public Func<JsonObject, JsonObject?>? BatchItem { get; set; }

    /// <summary>Makes the next request end so.</summary>
    public void Then(int status, string? retryAfter = null, string body = "{}", int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            _mishaps.Enqueue(response =>
            {
                response.StatusCode = status;
                if (retryAfter is not null) response.Headers["Retry-After"] = retryAfter;
                if (status is 302) response.Headers["Location"] = "http://127.0.0.1:1/stolen";
                Write(response, body);
            });
        }
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Requests.Add($"{context.Request.HttpMethod} {context.Request.Url!.PathAndQuery}");
            Authorizations.Add(context.Request.Headers["Authorization"]);
            try
            {
                if (_mishaps.TryDequeue(out var mishap)) mishap(context.Response);
                else if (context.Request.HttpMethod is "POST") Batch(context);
                else List(context);
            }
            catch (Exception e) when (e is InvalidOperationException or JsonException or FormatException)
            {
                context.Response.StatusCode = 599;
                Write(context.Response, e.Message);
            }
        }
    }

    private void List(HttpListenerContext context)
    {
        var query = context.Request.QueryString;
        if (query["sku"] is { } skus)
        {
            var wanted = skus.Split(',').ToHashSet();
            Write(context.Response, new JsonArray([.. Products.Where(p => wanted.Contains((string)p["sku"]!)).Select(p => p.DeepClone())]).ToJsonString());
            return;
        }

        var (page, size) = (int.Parse(query["page"] ?? "1", CultureInfo.InvariantCulture), int.Parse(query["per_page"]!, CultureInfo.InvariantCulture));
        var link = NextLink is { } lie ? lie(page) : page * size < Products.Count ? $"{Address}wp-json/wc/v3/products?per_page={size}&page={page + 1}" : null;
        context.Response.Headers["X-WP-Total"] = $"{Products.Count}";
        if (link is not null) context.Response.Headers["Link"] = $"<{Address}>; rel=\"prev\", <{link}>; rel=\"next\"";
        Write(context.Response, new JsonArray([.. Products.Skip((page - 1) * size).Take(size).Select(p => p.DeepClone())]).ToJsonString());
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

    private static void Write(HttpListenerResponse response, string body)
    {
        response.ContentType = "application/json";
        response.OutputStream.Write(Encoding.UTF8.GetBytes(body));
        response.Close();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
