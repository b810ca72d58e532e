using System.ClientModel;
using System.Globalization;
using System.Net.Sockets;
using System.Text.Json;

namespace RoslynMcp.Chat.Telemetry;

/// <summary>
/// What went wrong with an endpoint, for the log. Endpoints repeat requests and keys in their messages, so of an answer only its status
/// and its error's identifiers are kept, and of other exceptions only messages of the network's.
/// </summary>
internal static class FailureCause
{
    private const int LongestIdentifier = 64;

    private static readonly string[] Members = ["type", "code", "param"];

    public static string Of(Exception? cause) => cause switch
    {
        null => "none",
        ClientResultException { Status: > 0 } refused => string.Create(
            CultureInfo.InvariantCulture, $"HTTP {refused.Status}{string.Concat(Identifiers(refused).Select(identifier => $" {identifier}"))}"),
        AggregateException { InnerExceptions: [.., var last] } => Of(last),
        HttpRequestException or SocketException => $"{cause.GetType().Name}: {cause.Message}",
        _ when cause.InnerException is { } inner => $"{cause.GetType().Name}, {Of(inner)}",
        _ => cause.GetType().Name,
    };

    private static IEnumerable<string> Identifiers(ClientResultException refused)
    {
        try
        {
            var error = JsonElement.Parse(refused.GetRawResponse()?.Content.ToString() ?? "{}").GetProperty("error");
            return [.. Members
                .Select(name => error.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "")
                .Where(IsIdentifier)];
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static bool IsIdentifier(string text)
        => text.Length is > 0 and <= LongestIdentifier && text.All(character => char.IsAsciiLetterLower(character) || character == '_');
}
