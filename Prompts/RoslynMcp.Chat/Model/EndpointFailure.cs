using System.ClientModel;
using System.Net.Sockets;

namespace RoslynMcp.Chat.Model;

/// <summary>Tells what is wrong with an endpoint from what the SDK throws.</summary>
internal static class EndpointFailure
{
    /// <summary>What the SDK makes of a stream that is no completion can be any exception, a null reference among them.</summary>
    public static ChatFailure Of(Exception thrown) => thrown switch
    {
        ChatFailureException known => known.Failure,
        ClientResultException { Status: 429 } => ChatFailure.EndpointBusy,
        ClientResultException { Status: 0 or 408 or >= 500 } => ChatFailure.EndpointUnavailable,
        ClientResultException { Status: >= 300 } => ChatFailure.EndpointRefused,
        AggregateException { InnerExceptions: [.., var last] } => Of(last),
        OperationCanceledException or TimeoutException => ChatFailure.EndpointSlow,
        HttpIOException => ChatFailure.EndpointBroken,
        HttpRequestException or SocketException => ChatFailure.EndpointUnavailable,
        _ => ChatFailure.EndpointBroken,
    };
}
