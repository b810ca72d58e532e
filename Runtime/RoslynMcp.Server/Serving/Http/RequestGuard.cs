using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>
/// Lets in who may come in. A page in a browser can reach loopback under a name of its own (DNS rebinding), so there the Host must be
/// loopback's; the Origin of a page must be on the host it calls; and the token, where there is one, must be right.
/// </summary>
internal sealed class RequestGuard(HttpAddress address)
{
    private const string Scheme = "Bearer ";

    /// <summary>The status and reason of a refusal; null for who may come in.</summary>
    public (int Status, string Reason)? Refusal(HttpRequest request)
    {
        if (address.IsLoopback && !IsLoopback(request.Host.Host))
        {
            return (StatusCodes.Status403Forbidden, "The Host header names no loopback address.");
        }

        if (request.Headers.Origin.Any(origin => origin is { Length: > 0 } && !IsOwn(origin, request.Host.Host)))
        {
            return (StatusCodes.Status403Forbidden, "The Origin header names another host.");
        }

        return address.Token is { } token && !IsRight(request.Headers.Authorization.ToString(), token)
            ? (StatusCodes.Status401Unauthorized, "Send the header Authorization: Bearer TOKEN with the token that the server was started with.")
            : null;
    }

    private bool IsOwn(string origin, string host)
        => Uri.TryCreate(origin, UriKind.Absolute, out var page)
            && (address.IsLoopback ? IsLoopback(page.Host) : string.Equals(page.Host, host, StringComparison.OrdinalIgnoreCase));

    private static bool IsLoopback(string host)
        => string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var parsed) && IPAddress.IsLoopback(parsed));

    /// <summary>In a time that says nothing of where the first difference is.</summary>
    private static bool IsRight(string authorization, string token)
        => authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && CryptographicOperations.FixedTimeEquals(
                SHA256.HashData(Encoding.UTF8.GetBytes(authorization[Scheme.Length..].Trim())), SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
