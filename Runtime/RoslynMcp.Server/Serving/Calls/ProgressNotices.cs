using System.Threading.Channels;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Server.Serving.Calls;

/// <summary>Tells a client that asked for it what tool calls a running snippet makes, in order and never faster than it listens.</summary>
internal sealed class ProgressNotices : IProgress<ToolCallUpdate>, IAsyncDisposable
{
    private const int MostWaiting = 256;

    private readonly Channel<string> _waiting = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });
    private readonly Task _sending;

    private ProgressNotices(McpServer client, ProgressToken? token) => _sending = token is { } asked ? SendAsync(client, asked) : Task.CompletedTask;

    public static ProgressNotices For(RequestContext<CallToolRequestParams> request) => new(request.Server, request.Params.ProgressToken);

    public void Report(ToolCallUpdate value) => _waiting.Writer.TryWrite(Words(value));

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.TryComplete();
        await _sending;
    }

    private static string Words(ToolCallUpdate update)
    {
        var call = update.Line is { } line ? $"{update.Tool} (line {line})" : update.Tool;
        return update switch
        {
            { Progress: { } progress } => $"{call}: {progress.Message ?? (progress.Total is { } total ? $"{progress.Value} of {total}" : $"{progress.Value}")}",
            { Ok: true } => $"{call}: done",
            { Ok: false } => $"{call}: failed",
            _ => $"{call}: called",
        };
    }

    private async Task SendAsync(McpServer client, ProgressToken token)
    {
        var sent = 0;
        await foreach (var words in _waiting.Reader.ReadAllAsync())
        {
            try
            {
                await client.NotifyProgressAsync(token, new ProgressNotificationValue { Progress = ++sent, Message = words });
            }
            catch (Exception gone) when (gone is IOException or InvalidOperationException or ObjectDisposedException or OperationCanceledException)
            {
                // A client that is gone hears nothing, and its snippet is ended by its own cancellation.
            }
        }
    }
}
