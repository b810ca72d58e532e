using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Mcp.Calls;

/// <summary>Hands on what a server says of the progress of a call to who listens to that call.</summary>
internal sealed class ProgressListeners
{
    private readonly ConcurrentDictionary<string, IProgress<ToolProgress>> _listeners = new(StringComparer.Ordinal);

    public IDisposable Listen(string call, IProgress<ToolProgress>? listener)
    {
        if (listener is not null)
        {
            _listeners[call] = listener;
        }

        return new Listening(this, call);
    }

    /// <summary>A notification that is none of what MCP calls progress is dropped.</summary>
    public void Hear(JsonRpcNotification notification)
    {
        if (notification.Params is JsonObject said
            && Value<string>(said["progressToken"]) is { } call
            && _listeners.TryGetValue(call, out var listener)
            && Value<double?>(said["progress"]) is { } progress)
        {
            listener.Report(new ToolProgress(progress, Value<double?>(said["total"]), Value<string>(said["message"])));
        }
    }

    private static T? Value<T>(JsonNode? node)
    {
        try
        {
            return node is null ? default : node.Deserialize<T>();
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    private sealed record Listening(ProgressListeners Owner, string Call) : IDisposable
    {
        public void Dispose() => Owner._listeners.TryRemove(Call, out _);
    }
}
