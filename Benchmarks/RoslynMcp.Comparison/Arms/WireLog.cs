using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace RoslynMcp.Comparison.Arms;

/// <summary>Keeps the bodies that are really sent to the endpoint, and how long it took to answer.</summary>
internal sealed class WireLog() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly ConcurrentQueue<JsonElement> _sent = new();
    private long _ticks;

    /// <summary>What was sent since the last time.</summary>
    public ImmutableArray<JsonElement> Take()
    {
        ImmutableArray<JsonElement> sent = [.. _sent];
        _sent.Clear();
        return sent;
    }

    /// <summary>The time since the last time from requests to the ends of their answers.</summary>
    public double TakeMs() => Interlocked.Exchange(ref _ticks, 0) * 1000.0 / Stopwatch.Frequency;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            var body = await content.ReadAsByteArrayAsync(cancellationToken);
            _sent.Enqueue(JsonElement.Parse(body));
            request.Content = Again(new ByteArrayContent(body), content);
        }

        var began = Stopwatch.GetTimestamp();
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            response.Content = Again(new StreamContent(new WatchedStream(await response.Content.ReadAsStreamAsync(cancellationToken), () => Waited(began))), response.Content);
            return response;
        }
        catch (HttpRequestException)
        {
            Waited(began);
            throw;
        }
    }

    private void Waited(long since) => Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - since);

    private static HttpContent Again(HttpContent content, HttpContent before)
    {
        content.Headers.ContentType = before.Headers.ContentType;
        return content;
    }
}
