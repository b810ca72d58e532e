using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Polly;
using RoslynMcp.Tools.Credentials;

namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>
/// Shopify's Admin GraphQL API (https://shopify.dev/docs/api/admin-graphql). The token travels in a header, and only to the shop's
/// own address. A request waits until the shop's bucket can pay for it, and one that the shop throttles is made again.
/// </summary>
internal sealed class ShopifyClient
{
    public const string Version = "2026-04";
    public const int MostPerPage = 250;
    private const int MostPages = 10_000;

    private readonly HttpClient _http;
    private readonly ShopifyLine _line;
    private readonly Uri _endpoint;
    private readonly string _token;

    public ShopifyClient(HttpClient http, PlatformCredential credential, ShopifyLine line)
    {
        PlatformHttp.RequireHttps(credential.Shop);
        (_http, _line, _token) = (http, line, credential.Secret);
        _endpoint = new(credential.Shop, $"/admin/api/{Version}/graphql.json");
    }

    public TimeProvider Time => _line.Time;

    /// <summary>Asks what can be asked twice.</summary>
    public Task<T> AskAsync<T>(ShopifyQuery query, object variables, CancellationToken cancellationToken)
        => AskAsync<T>(_line.Resilience, query, variables, cancellationToken);

    /// <summary>Asks what must not be asked twice: whatever goes wrong is an error.</summary>
    public Task<T> AskOnceAsync<T>(ShopifyQuery query, object variables, CancellationToken cancellationToken)
        => AskAsync<T>(ResiliencePipeline<HttpResponseMessage>.Empty, query, variables, cancellationToken);

    /// <summary>The entries of all pages, as far as they are wanted; pages that lead in a circle are an error.</summary>
    /// <param name="ask">Asks for the page after a cursor, or for the first.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<T> PagesAsync<T>(
        Func<string?, CancellationToken, Task<ShopifyPage<T>>> ask, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var cursors = new HashSet<string>();
        for (string? after = null; cursors.Count < MostPages;)
        {
            var page = await ask(after, cancellationToken).ConfigureAwait(false);
            foreach (var node in page.Nodes) yield return node;

            if (!page.PageInfo.HasNextPage) yield break;
            after = page.PageInfo.EndCursor;
            if (after is null || !cursors.Add(after)) throw new PlatformException("The shop's pages lead in a circle.");
        }
    }

    /// <summary>The lines of a file that the shop made for us; the token is not shown to whoever keeps it.</summary>
    public async IAsyncEnumerable<byte[]> LinesAsync(Uri file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (file.Scheme != Uri.UriSchemeHttps && !(file.IsLoopback && _endpoint.IsLoopback))
            throw new PlatformException("The shop's file is not to be had by https.");

        using var response = await PlatformHttp.SendAsync(
            _line.Resilience,
            async token => await _http.GetAsync(file, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
        var lines = new JsonLines(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        while (await NextAsync(lines, cancellationToken).ConfigureAwait(false) is { } line) yield return line;
    }

    private async Task<byte[]?> NextAsync(JsonLines lines, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_http.Timeout);
        try
        {
            return await lines.NextAsync(patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or HttpRequestException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new PlatformException("The shop's file broke off. Try again later.", e);
        }
    }

    private async Task<T> AskAsync<T>(
        ResiliencePipeline<HttpResponseMessage> resilience, ShopifyQuery query, object variables, CancellationToken cancellationToken)
    {
        using var response = await PlatformHttp.SendAsync(
            resilience, token => PostAsync(query, variables, token), cancellationToken).ConfigureAwait(false);
        var answer = await PlatformHttp.ReadAsync<ShopifyAnswer<T>>(response, ShopifyJson.Options, cancellationToken).ConfigureAwait(false);
        if (answer.Errors is [var error, ..])
        {
            throw new PlatformException(error.Extensions?.Code is "ACCESS_DENIED"
                ? PlatformHttp.Sentence(HttpStatusCode.Forbidden)
                : $"The shop answered with an error: {PlatformHttp.Code(error.Extensions?.Code)}.");
        }

        return answer.Data is { } data ? data : throw new PlatformException("The shop answered with nothing.");
    }

    private async ValueTask<HttpResponseMessage> PostAsync(ShopifyQuery query, object variables, CancellationToken cancellationToken)
    {
        await _line.Throttle.EnterAsync(query, cancellationToken).ConfigureAwait(false);
        ShopifyStatus? status = null;
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint)
            {
                Content = JsonContent.Create(new { query = query.Text, variables }),
            };
            request.Headers.Add("X-Shopify-Access-Token", _token);
            var response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            status = await StatusAsync(response, cancellationToken).ConfigureAwait(false);

            // Throttled is throttled, by whichever layer it is said: so that one rule holds for both.
            if (response.IsSuccessStatusCode && status?.Errors.Any(error => error.Extensions?.Code is "THROTTLED") is true)
            {
                response.StatusCode = HttpStatusCode.TooManyRequests;
                response.Headers.RetryAfter = new RetryConditionHeaderValue(ShopifyThrottle.Until(status.Extensions?.Cost));
            }

            return response;
        }
        finally
        {
            _line.Throttle.Leave(query, status?.Extensions?.Cost);
        }
    }

    private static async Task<ShopifyStatus?> StatusAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            return JsonSerializer.Deserialize<ShopifyStatus>(body, ShopifyJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
