using System.ComponentModel;
using System.Text.Json;

namespace RoslynMcp.Guest.Redirects;

/// <summary>
/// Disposing of a JSON document takes its elements away, and a snippet that returns one has disposed of it before the result is read:
/// a document is left to the garbage collector.
/// </summary>
[Redirects(typeof(IDisposable))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestDisposal
{
    public static void Dispose(IDisposable disposable)
    {
        if (disposable is not JsonDocument)
        {
            disposable.Dispose();
        }
    }
}
