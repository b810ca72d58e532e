using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Platforms.WooCommerce;

/// <summary>
/// The part of WooCommerce's REST API v3 that we use (https://woocommerce.github.io/woocommerce-rest-api-docs). Keys travel in the
/// header, and only to the shop's own address: links that lead elsewhere are not followed.
/// </summary>
internal sealed class WooCommerceClient
{
    public const int MostPerBatch = 100;
    private const int MostPages = 10_000;
    private const string Published = "products?per_page=100&orderby=id&order=asc&status=publish";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    private readonly HttpClient _http;
    private readonly WooLine _line;
    private readonly Uri _root;
    private readonly AuthenticationHeaderValue _authorization;

    public WooCommerceClient(HttpClient http, PlatformCredential credential, WooLine line)
    {
        PlatformHttp.RequireHttps(credential.Shop);
        (_http, _line) = (http, line);

        // WordPress may live in a folder of its site.
        _root = new(new Uri(credential.Shop.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"), "wp-json/wc/v3/");
        _authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{credential.Key}:{credential.Secret}")));
    }

    /// <summary>The published products by pages that are not empty, each once, however the pages shift while they are read.</summary>
    /// <param name="after">The page after which to begin; 0 for all.</param>
    /// <param name="read">How many products stand up to there.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="PlatformException">There are fewer than the shop says that there are.</exception>
    public IAsyncEnumerable<IReadOnlyList<WooProduct>> ListProductsAsync(int after, int read, CancellationToken cancellationToken)
        => AllAsync(after is 0 ? Published : $"{Published}&page={after + 1}", read, cancellationToken);

    /// <summary>The last product's id on a page of the published ones; 0 for none.</summary>
    public async Task<long> LastOfAsync(int page, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(() => new(HttpMethod.Get, new Uri(_root, $"{Published}&page={page}")), cancellationToken).ConfigureAwait(false);
        return (await ReadAsync<List<WooProduct>>(response, cancellationToken).ConfigureAwait(false)).LastOrDefault()?.Id ?? 0;
    }

    /// <summary>All variations of a product, each once.</summary>
    public IAsyncEnumerable<WooProduct> ListVariationsAsync(long productId, CancellationToken cancellationToken)
        => AllAsync($"products/{productId}/variations?per_page=100&orderby=id&order=asc", read: 0, cancellationToken)
            .SelectMany(page => page);

    /// <summary>The published products that the shop finds, best first.</summary>
    /// <param name="text">What to look for.</param>
    /// <param name="perPage">At most a hundred.</param>
    /// <param name="total">Is told how many there are, where the shop says it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public IAsyncEnumerable<WooProduct> SearchAsync(string text, int perPage, Action<int> total, CancellationToken cancellationToken)
        => PagesAsync($"products?per_page={perPage}&status=publish&search={Uri.EscapeDataString(text)}", total, cancellationToken)
            .SelectMany(page => page);

    /// <summary>The code of the shop's currency.</summary>
    public async Task<string> CurrencyAsync(CancellationToken cancellationToken)
    {
        using var response = await SendAsync(
            () => new(HttpMethod.Get, new Uri(_root, "data/currencies/current")), cancellationToken).ConfigureAwait(false);
        return (await ReadAsync<WooCurrency>(response, cancellationToken).ConfigureAwait(false)).Code;
    }

    /// <summary>The products and variations that have these SKUs, at most a hundred.</summary>
    public async Task<IReadOnlyList<WooProduct>> FindBySkuAsync(IEnumerable<string> skus, CancellationToken cancellationToken)
    {
        var list = Uri.EscapeDataString(string.Join(',', skus));
        using var response = await SendAsync(
            () => new(HttpMethod.Get, new Uri(_root, $"products?per_page=100&sku={list}")), cancellationToken).ConfigureAwait(false);
        return await ReadAsync<List<WooProduct>>(response, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sets values of products, or of the variations of one; the updates that failed, by id, with WooCommerce's code.</summary>
    public async Task<IReadOnlyDictionary<long, string>> UpdateAsync(
        long parentId, IReadOnlyList<WooUpdate> updates, CancellationToken cancellationToken)
    {
        var path = parentId is 0 ? "products/batch" : $"products/{parentId}/variations/batch";
        using var response = await SendAsync(
            () => new(HttpMethod.Post, new Uri(_root, path)) { Content = JsonContent.Create(new WooBatch(updates)) },
            cancellationToken).ConfigureAwait(false);
        var items = (await ReadAsync<WooBatchAnswer>(response, cancellationToken).ConfigureAwait(false)).Update ?? [];
        var done = items.Where(item => item.Error is null).Select(item => item.Id).ToHashSet();
        var errors = items.Where(item => item.Error is not null).DistinctBy(item => item.Id).ToDictionary(item => item.Id, item => item.Error!.Code);
        return updates
            .Where(update => !done.Contains(update.Id))
            .ToDictionary(update => update.Id, update => errors.GetValueOrDefault(update.Id) ?? "no_answer");
    }

    private async IAsyncEnumerable<IReadOnlyList<WooProduct>> AllAsync(
        string first, int read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var total = 0;
        await foreach (var page in PagesAsync(first, count => total = count, cancellationToken).ConfigureAwait(false))
        {
            read += page.Count;
            yield return page;
        }

        if (read < total) throw new PlatformException("The shop's list broke off. Try again later.");
    }

    private async IAsyncEnumerable<IReadOnlyList<WooProduct>> PagesAsync(
        string first, Action<int> total, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<long>();
        Uri? next = new(_root, first);
        for (var page = 0; next is not null && page < MostPages; page++)
        {
            using var response = await SendAsync(() => new(HttpMethod.Get, next), cancellationToken).ConfigureAwait(false);
            var fresh = (await ReadAsync<List<WooProduct>>(response, cancellationToken).ConfigureAwait(false)).FindAll(p => seen.Add(p.Id));
            if (response.Headers.TryGetValues("X-WP-Total", out var stated) && int.TryParse(stated.First(), out var count)) total(count);

            // A page without anything new means that the shop leads us in a circle.
            if (fresh.Count is 0) yield break;
            yield return fresh;
            next = WooLinks.Next(response, _root);
        }
    }

    private Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> make, CancellationToken cancellationToken)
        => PlatformHttp.SendAsync(
            _line.Resilience,
            async token =>
            {
                await _line.Pace.EnterAsync(_line.AtMost, token).ConfigureAwait(false);
                using var request = make();
                request.Headers.Authorization = _authorization;
                var response = await _http.SendAsync(request, token).ConfigureAwait(false);
                if (PlatformResilience.Asked(response, _line.Time) is { } pause) _line.Pace.Hold(pause);
                return response;
            },
            cancellationToken);

    private static Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
        => PlatformHttp.ReadAsync<T>(response, Json, cancellationToken);
}
