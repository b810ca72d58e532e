using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>Has the shared shop.</summary>
[TestClass]
public abstract class PostgresShopTest
{
    private static PostgresShop _shop = null!;

    private protected static PostgresShop Shared => _shop;

    [ClassInitialize(InheritanceBehavior.BeforeEachDerivedClass)]
    public static async Task Start(TestContext context) => _shop = await PostgresShop.Shared;
}
