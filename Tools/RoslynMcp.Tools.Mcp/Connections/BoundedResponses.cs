namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>Bounds what a server may answer: an event stream by the line, anything else as a whole. A page is no answer.</summary>
internal sealed class BoundedResponses(int largest, Action<string> exceeded) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var content = response.Content;
        if (response.IsSuccessStatusCode && content.Headers.ContentType?.MediaType is { } type && type is not ("application/json" or "text/event-stream") && content.Headers.ContentLength != 0)
        {
            response.Dispose();
            throw new IOException($"it answers with {Failure.Line(type)}, which is not MCP; check its url");
        }

        var isEvents = content.Headers.ContentType?.MediaType == "text/event-stream";
        var stream = new BoundedStream(await content.ReadAsStreamAsync(cancellationToken), largest, perLine: isEvents) { Exceeded = exceeded };
        var bounded = new StreamContent(stream);
        foreach (var (name, values) in content.Headers)
        {
            bounded.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = bounded;
        return response;
    }
}
