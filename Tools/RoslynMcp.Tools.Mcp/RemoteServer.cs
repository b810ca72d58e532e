using System.Collections.Immutable;

namespace RoslynMcp.Tools.Mcp;

/// <summary>A server that is reached by Streamable HTTP.</summary>
public sealed record RemoteServer : UpstreamServer
{
    /// <summary>Names a server and its address, <c>http</c> or <c>https</c>; redirects are not followed.</summary>
    public RemoteServer(string name, Uri url) : base(name)
    {
        ArgumentNullException.ThrowIfNull(url);
        Url = url.IsAbsoluteUri && url.Scheme is "http" or "https"
            ? url
            : throw new ArgumentException($"'{url}' is not an http:// or https:// URL.", nameof(url));
    }

    /// <summary>The address.</summary>
    public Uri Url { get; }

    /// <summary>Sent with every request, such as an authorization.</summary>
    public ImmutableDictionary<string, string> Headers { get; init; } = ImmutableDictionary<string, string>.Empty;
}
