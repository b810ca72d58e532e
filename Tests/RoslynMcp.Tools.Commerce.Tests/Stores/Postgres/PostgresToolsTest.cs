namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>The tools over the shared shop, as the application's role.</summary>
[TestClass]
public abstract class PostgresToolsTest : PostgresShopTest, IDisposable
{
    private protected CommerceTools Tools { get; } = CommerceTools.Create(new() { ConnectionString = Shared.App });

    public void Dispose()
    {
        Tools.Dispose();
        GC.SuppressFinalize(this);
    }
}
