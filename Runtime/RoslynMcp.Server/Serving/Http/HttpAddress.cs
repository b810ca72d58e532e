using System.Net;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>Where to listen, and the token that clients must send; beyond loopback there is no listening without one.</summary>
internal sealed record HttpAddress(IPAddress Address, int Port, string? Token)
{
    public bool IsLoopback => IPAddress.IsLoopback(Address);

    /// <summary>Null for standard input and output.</summary>
    public static HttpAddress? Read(string? http, string? tokenVariable)
    {
        if (http is null)
        {
            return tokenVariable is null ? null : throw new UsageException("--token-variable goes with --http; without it there is no HTTP client to check");
        }

        if (!Uri.TryCreate(http, UriKind.Absolute, out var url) || url.Scheme != "http" || url.PathAndQuery is not ("/" or "/mcp") || Host(url) is not { } address)
        {
            throw new UsageException($"--http: '{http}' is not an address to listen on; write for example http://127.0.0.1:3333 (https is the business of a proxy in front)");
        }

        var listening = new HttpAddress(address, url.Port, TokenIn(tokenVariable));
        return listening.IsLoopback || listening.Token is not null
            ? listening
            : throw new UsageException($"--http: {url.Host} can be reached from other machines; name a token's environment variable with --token-variable, or listen on 127.0.0.1");
    }

    private static IPAddress? Host(Uri url)
        => url.Host == "localhost" ? IPAddress.Loopback : IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) ? address : null;

    private static string? TokenIn(string? variable)
        => variable is null ? null
            : Environment.GetEnvironmentVariable(variable) is { } token && !string.IsNullOrWhiteSpace(token) ? token
            : throw new UsageException($"--token-variable: the environment variable {variable} is not set; put the token there");
}
