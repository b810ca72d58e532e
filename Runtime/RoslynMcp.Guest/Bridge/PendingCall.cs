using System.Text.Json;
using Tools;

namespace RoslynMcp.Guest.Bridge;

/// <summary>A call that waits for its answer; its continuations go through the guest's queue.</summary>
internal sealed class PendingCall
{
    private readonly TaskCompletionSource<JsonElement> _answer = new();

    public Task<JsonElement> Task => _answer.Task;

    public void Complete(ToolReply reply)
    {
        if (reply.Error is null)
        {
            _answer.SetResult(reply.Result);
        }
        else
        {
            _answer.SetException(new ToolException(reply.Error));
        }
    }
}
