namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>Bounds what a server may answer: an event stream by the line, anything else as a whole.</summary>
internal sealed class BoundedResponses(int largest) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var content = response.Content;
        var isEvents = content.Headers.ContentType?.MediaType == "text/event-stream";
        var bounded = new StreamContent(new BoundedStream(await content.ReadAsStreamAsync(cancellationToken), largest, perLine: isEvents));
        foreach (var (name, values) in content.Headers)
        {
            bounded.Headers.TryAddWithoutValidation(name, values);
        }

        response.Content = bounded;
        return response;
    }
}
