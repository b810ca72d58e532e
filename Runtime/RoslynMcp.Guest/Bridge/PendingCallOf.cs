using System.Text.Json;
using RoslynMcp.Guest.Metering;
using Tools;

namespace RoslynMcp.Guest.Bridge;

/// <summary>A call and what its answer becomes; continuations of its task go through the guest's queue.</summary>
internal abstract class PendingCall<TResult>(string tool) : PendingCall(tool)
{
    private readonly TaskCompletionSource<TResult> _answer = new();

    public Task<TResult> Task => _answer.Task;

    public override void Complete(ToolReply reply)
    {
        TResult result;
        try
        {
            result = reply.Error is null ? Read(reply.Result) : throw new ToolException(reply.Error);
        }
        catch (GuestLimitException)
        {
            // The pump that brought the answer meets the limit next.
            return;
        }
        catch (Exception failure)
        {
            // Whatever it is, it is the call's: thrown on, it would end the pump that brought the answer.
            _answer.SetException(failure);
            return;
        }

        _answer.SetResult(result);
    }

    protected abstract TResult Read(JsonElement answer);
}
