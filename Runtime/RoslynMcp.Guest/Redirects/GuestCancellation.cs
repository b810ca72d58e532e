using System.ComponentModel;
using RoslynMcp.Guest.Execution;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Cancelling completes tasks too.</summary>
[Redirects(typeof(CancellationTokenSource))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestCancellation
{
    public static void Cancel(CancellationTokenSource source) => GuestTurn.Outside(source.Cancel);
}
