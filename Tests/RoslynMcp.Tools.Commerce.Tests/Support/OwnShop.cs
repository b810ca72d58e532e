namespace RoslynMcp.Tools.Commerce.Tests.Support;

/// <summary>A shop of a test's own, which it may change.</summary>
internal sealed class OwnShop : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly CommerceTools _tools;

    public OwnShop(TimeProvider? time = null) => _tools = Shop.Copy(_folder, time);

    public T Tool<T>() => Shop.Tool<T>(_tools);

    public void Dispose()
    {
        _tools.Dispose();
        _folder.Dispose();
    }
}
