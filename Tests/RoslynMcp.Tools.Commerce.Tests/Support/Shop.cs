using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Inventory;
using RoslynMcp.Tools.Commerce.Products;
using RoslynMcp.Tools.Commerce.Recommendations;
using RoslynMcp.Tools.Commerce.Search;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Commerce.Tests.Support;

/// <summary>The tools over one seeded catalogue, which tests that only read may share: seeding takes about a second.</summary>
[TestClass]
public static class Shop
{
    private static TempFolder? _folder;
    private static CommerceTools? _tools;

    internal static ToolContext Demo { get; } = new() { TenantId = "demo" };

    internal static ToolContext Acme { get; } = new() { TenantId = "acme" };

    internal static ToolContext Admin { get; } = Demo with { Roles = ToolRoles.MerchantAdmin };

    internal static ToolContext Customer { get; } = Demo with { Roles = ToolRoles.VerifiedCustomer, UserId = "customer-001" };

    /// <summary>All tools, whatever the role.</summary>
    internal static ToolCatalog Catalog { get; private set; } = ToolCatalog.Create();

    internal static string CataloguePath => _folder!.File("catalogue.db");

    internal static SearchTools Search => Tool<SearchTools>(_tools!);

    internal static ProductsTools Products => Tool<ProductsTools>(_tools!);

    internal static RecommendationsTools Recommendations => Tool<RecommendationsTools>(_tools!);

    internal static InventoryTools Inventory => Tool<InventoryTools>(_tools!);

    [AssemblyInitialize]
    public static void Open(TestContext context)
    {
        _folder = new TempFolder();
        _tools = At(CataloguePath);
        Catalog = _tools.Instances.Aggregate(new ToolCatalogBuilder(), (builder, tools) => builder.AddTools(tools)).Build();
        Search.SearchProductsAsync(Demo, "pump", cancellationToken: context.CancellationToken).GetAwaiter().GetResult();
    }

    [AssemblyCleanup]
    public static void Close()
    {
        PostgresShop.Stop();
        _tools?.Dispose();
        _folder?.Dispose();
    }

    internal static CommerceTools At(string path) => CommerceTools.Create(new() { CataloguePath = path });

    /// <summary>Tools over a catalogue of a test's own, which it may change; a copy takes no seeding.</summary>
    internal static CommerceTools Copy(TempFolder folder, TimeProvider? time = null)
    {
        File.Copy(CataloguePath, folder.File("catalogue.db"));
        return CommerceTools.Create(new() { CataloguePath = folder.File("catalogue.db"), Time = time ?? TimeProvider.System });
    }

    internal static T Tool<T>(CommerceTools tools) => tools.Instances.OfType<T>().Single();

    internal static Task<SearchProductsResult> FirstSearch(CommerceTools tools)
        => Tool<SearchTools>(tools).SearchProductsAsync(Demo, "hydraulic pump");
}
