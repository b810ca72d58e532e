using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;

namespace RoslynMcp.Comparison.Arms;

/// <summary>Keeps the bodies that are really sent to the endpoint.</summary>
internal sealed class WireLog() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly ConcurrentQueue<JsonElement> _sent = new();

    /// <summary>What was sent since the last time.</summary>
    public ImmutableArray<JsonElement> Take()
    {
        ImmutableArray<JsonElement> sent = [.. _sent];
        _sent.Clear();
        return sent;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            var body = await content.ReadAsByteArrayAsync(cancellationToken);
            _sent.Enqueue(JsonElement.Parse(body));
            request.Content = Again(body, content);
        }

        return await base.SendAsync(request, cancellationToken);
    }

    private static ByteArrayContent Again(byte[] body, HttpContent before)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = before.Headers.ContentType;
        return content;
    }
}
