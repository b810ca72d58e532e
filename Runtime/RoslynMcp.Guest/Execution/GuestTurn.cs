namespace RoslynMcp.Guest.Execution;

/// <summary>
/// The context of one callback. A task runs a continuation inside the call that completes it only where the context is the very one
/// that was captured, and what is thrown from there ends the process on a pool thread. With a context for each callback every
/// continuation is posted instead, and a limit that it meets unwinds the pump.
/// </summary>
internal sealed class GuestTurn(GuestQueue queue) : SynchronizationContext
{
    public override void Post(SendOrPostCallback d, object? state) => queue.Post(d, state);

    public override void Send(SendOrPostCallback d, object? state) => queue.Send(d, state);

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs a call of the framework's that may complete tasks, and lets none of their continuations run inside it.</summary>
    public static void Outside(Action complete)
    {
        var turn = Current;
        SetSynchronizationContext(null);
        try
        {
            complete();
        }
        finally
        {
            SetSynchronizationContext(turn);
        }
    }
}
