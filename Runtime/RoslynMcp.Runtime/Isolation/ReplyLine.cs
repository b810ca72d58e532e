using RoslynMcp.Guest.Bridge;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Answers to one execution's tool calls; cut when it ends, since the next execution numbers its calls alike.</summary>
internal sealed class ReplyLine(Action<ToolReply> send) : IDisposable
{
    private readonly Lock _gate = new();
    private bool _cut;

    public void Send(ToolReply reply)
    {
        lock (_gate)
        {
            if (!_cut)
            {
                send(reply);
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _cut = true;
        }
    }
}
