using System.Runtime.InteropServices;

namespace RoslynMcp.Server.Chatting;

/// <summary>Ctrl-C at a terminal: it ends the message that is being answered, and leaves the chat where none is.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _leaving;
    private readonly PosixSignalRegistration _signal;
    private CancellationTokenSource? _message;

    public Interrupt(CancellationToken cancellation)
    {
        _leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            (Volatile.Read(ref _message) ?? _leaving).Cancel();
        });
    }

    /// <summary>Ends the chat.</summary>
    public CancellationToken Leaving => _leaving.Token;

    /// <summary>Does one message's work; false when it was interrupted.</summary>
    public async Task<bool> GuardAsync(Func<CancellationToken, Task> work)
    {
        // Not disposed: the signal comes on a thread of its own, which may have taken it just before.
        var message = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        Volatile.Write(ref _message, message);
        try
        {
            await work(message.Token);
            return true;
        }
        catch (OperationCanceledException) when (message.IsCancellationRequested && !_leaving.IsCancellationRequested)
        {
            return false;
        }
        finally
        {
            Volatile.Write(ref _message, null);
        }
    }

    public void Dispose()
    {
        _signal.Dispose();
        _leaving.Dispose();
    }
}
