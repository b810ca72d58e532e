using System.ComponentModel;
using RoslynMcp.Guest.Execution;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Cancelling completes tasks too.</summary>
[Redirects(typeof(CancellationTokenSource))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestCancellation
{
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token)
        => GuestSession.Current.Links.Link(token, CancellationToken.None);

    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2)
        => GuestSession.Current.Links.Link(token1, token2);

    public static void Cancel(CancellationTokenSource source) => GuestTurn.Outside(source.Cancel);
}
