using System.ClientModel;
using System.Net.Sockets;
using System.Text.Json;

namespace RoslynMcp.Chat.Model;

/// <summary>Tells what is wrong with an endpoint from what the SDK throws.</summary>
internal static class EndpointFailure
{
    /// <summary>Null for what is no failure of the endpoint's.</summary>
    public static ChatFailure? Of(Exception thrown) => thrown switch
    {
        ClientResultException { Status: 429 } => ChatFailure.EndpointBusy,
        ClientResultException { Status: 0 or 408 or >= 500 } => ChatFailure.EndpointUnavailable,
        ClientResultException { Status: >= 300 } => ChatFailure.EndpointRefused,
        ClientResultException => ChatFailure.EndpointBroken,
        AggregateException { InnerExceptions: [.., var last] } => Of(last),
        OperationCanceledException or TimeoutException => ChatFailure.EndpointSlow,
        JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException => ChatFailure.EndpointBroken,
        HttpIOException => ChatFailure.EndpointBroken,
        HttpRequestException or SocketException => ChatFailure.EndpointUnavailable,
        IOException => ChatFailure.EndpointBroken,
        _ => null,
    };
}
