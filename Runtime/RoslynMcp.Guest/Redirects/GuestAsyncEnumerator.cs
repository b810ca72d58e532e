using System.ComponentModel;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>What an asynchronous iterator promises, shared before a snippet has it in its hands: see <see cref="Probe.Share(ValueTask)"/>.</summary>
[Redirects(typeof(IAsyncEnumerator<>))]
[Redirects(typeof(IAsyncDisposable))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestAsyncEnumerator
{
    public static ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> enumerator) => Probe.Share(enumerator.MoveNextAsync());

    public static ValueTask DisposeAsync(IAsyncDisposable disposable) => Probe.Share(disposable.DisposeAsync());
}
