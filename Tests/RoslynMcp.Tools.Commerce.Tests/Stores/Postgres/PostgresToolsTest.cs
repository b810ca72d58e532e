using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>The tools over the shared shop, as the application's role.</summary>
[TestClass]
public abstract class PostgresToolsTest : IDisposable
{
    private static PostgresShop _shop = null!;

    private protected static PostgresShop Shared => _shop;

    private protected CommerceTools Tools { get; } = CommerceTools.Create(new() { ConnectionString = _shop.App });

    [ClassInitialize(InheritanceBehavior.BeforeEachDerivedClass)]
    public static async Task Start(TestContext context) => _shop = await PostgresShop.Shared;

    public void Dispose()
    {
        Tools.Dispose();
        GC.SuppressFinalize(this);
    }
}
