using System.Text;
using System.Text.Json.Nodes;
using RoslynMcp.Server.Tests.Support;
using RoslynMcp.Tests.PlatformFakes;

namespace RoslynMcp.Server.Tests;

/// <summary>Tenants' shops, connected by the configuration, against platforms on loopback.</summary>
[TestClass]
public sealed class ShopTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();
    private readonly WooCommerceFake _woo = new(150);
    private readonly ShopifyFake _shopify = new(30, TimeProvider.System);

    public ShopTests()
    {
        (_command.Environment["WOO_KEY"], _command.Environment["WOO_SECRET"]) = (Unseen.Key, Unseen.Secret);
        var token = _command.Write("token.txt", $"{Unseen.Secret}\n");
        _command.Write("roslyn-mcp.json", $$"""
            {
              "tools": { "shopTimeout": "1m" },
              "tenants": {
                "woo": {
                  "platform": "woocommerce", "roles": ["merchantAdmin"],
                  "shop": { "url": "{{_woo.Address}}", "key": "${WOO_KEY}", "secret": "${WOO_SECRET}" }
                },
                "wordpress-in-a-folder": {
                  "platform": "woocommerce", "shop": { "url": "{{_woo.Address}}blog", "key": "${WOO_KEY}", "secret": "${WOO_SECRET}" }
                },
                "fy": { "platform": "shopify", "roles": ["merchantAdmin"], "shop": { "url": "{{_shopify.Address}}", "token": { "file": "{{token}}" } } }
              }
            }
            """);
    }

    public void Dispose()
    {
        _woo.Dispose();
        _shopify.Dispose();
        _command.Dispose();
    }

    [TestMethod]
    [DataRow("woo", "W-7")]
    [DataRow("fy", "S-7")]
    [DataRow("wordpress-in-a-folder", "W-7")]
    public async Task A_search_is_the_shops_own(string tenant, string sku)
    {
        var run = await RunAsync(tenant, """var found = await Search.SearchProductsAsync("Thing 7", limit: 1); return $"{found.Source} {found.Products[0].Sku}";""");

        Assert.AreEqual($"Provider {sku}", (string)run.Json["result"]!);
        Assert.IsTrue(_woo.Authorizations.TrueForAll(sent => sent == $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Unseen.Key}:{Unseen.Secret}"))}"));
        Assert.IsTrue(_shopify.Tokens.TrueForAll(sent => sent == Unseen.Secret));
        Assert.HasCount(1, tenant is "fy" ? _shopify.Operations : _woo.Requests.FindAll(request => request.Contains("search", StringComparison.Ordinal)));
        Assert.IsTrue(_woo.Requests.TrueForAll(request => request.Contains(tenant is "woo" ? "GET /wp-json/" : "GET /blog/wp-json/", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task Another_tenant_has_the_embedded_catalogue()
    {
        var run = await RunAsync("demo", """return (await Search.SearchProductsAsync("hydraulic pump", limit: 1)).Source.ToString();""");

        Assert.AreEqual("Lexical", (string)run.Json["result"]!);
        Assert.IsEmpty(_woo.Requests);
    }

    [TestMethod]
    public async Task A_change_goes_to_the_shop_and_what_was_imported_follows()
    {
        var import = await _command.RunAsync("import", "--tenant", "woo", "--json");
        var update = await RunAsync("woo", """return (await Inventory.UpdateStockAsync("W-9", reason: "count", quantity: 42)).After;""");
        var seen = await RunAsync("woo", """return (await Inventory.CheckInventoryAsync(["w9", "W-150"])).Items.Select(item => item.Quantity);""");

        Assert.AreEqual(0, import.ExitCode, import.Error);
        Assert.AreEqual("woo 150 0 0", $"{import.Json["tenant"]} {import.Json["imported"]} {import.Json["skipped"]} {import.Json["removed"]}");
        Assert.AreEqual(42, (int)update.Json["result"]!, update.Output);
        Assert.AreEqual(42, (int)_woo.Products[8]["stock_quantity"]!);
        Assert.AreEqual("[42,5]", seen.Json["result"]!.ToJsonString());
        Assert.AreEqual("woo: 150 products imported in ", (await _command.RunAsync("import", "--tenant", "woo")).Output[..30]);
    }

    [TestMethod]
    public async Task A_change_goes_to_shopify()
    {
        var update = await RunAsync("fy", """return (await Inventory.UpdateStockAsync("S-3", reason: "count", delta: 2)).After;""");

        Assert.AreEqual(7, (int)update.Json["result"]!, update.Output);
        Assert.AreEqual(7, _shopify.Variants[2].Quantity);
    }

    [TestMethod]
    [DataRow(401, "The shop refuses the credential. Enter it again, with read and write access.")]
    [DataRow(404, "The shop answered with status 404.")]
    public async Task A_shop_that_refuses_is_a_line_and_exit_6_and_no_secret_is_seen(int status, string problem)
    {
        _woo.Then(status, times: 100);

        var import = await _command.RunAsync("import", "--tenant", "woo");
        var update = await RunAsync("woo", """return (await Inventory.UpdateStockAsync("W-9", reason: "count", quantity: 42)).After;""");

        Assert.AreEqual(6, import.ExitCode);
        Assert.AreEqual($"roslyn-mcp: import of woo: {problem}\n", import.Error);
        Assert.AreEqual("", import.Output);
        StringAssert.Contains((string)update.Json["error"]!["message"]!, problem);
    }

    [TestMethod]
    public async Task A_shop_that_is_gone_costs_a_search_only_its_source()
    {
        _woo.Dispose();

        var run = await RunAsync("woo", """return (await Search.SearchProductsAsync("nothing of the kind")).Source.ToString();""");

        Assert.AreEqual(0, run.ExitCode, run.Output);
        Assert.AreNotEqual("Provider", (string)run.Json["result"]!);
    }

    [TestMethod]
    [DataRow("", "{}", "tenants.a.platform must be \"woocommerce\" or \"shopify\" where there is a 'shop'")]
    [DataRow("woocommerce", "{}", "tenants.a.shop.url is missing; a woocommerce shop needs url, key, secret")]
    [DataRow("woocommerce", "{ \"url\": \"https://a.example\", \"key\": \"${WOO_KEY}\" }", "tenants.a.shop.secret is missing; a woocommerce shop needs url, key, secret")]
    [DataRow("shopify", "{ \"url\": \"https://a.example\" }", "tenants.a.shop.token is missing; a shopify shop needs url, token")]
    [DataRow("shopify", "{ \"url\": \"https://a.example\", \"tokn\": \"x\" }", "'tenants.a.shop.tokn' is not a known key; did you mean 'tenants.a.shop.token'?")]
    [DataRow("shopify", "{ \"url\": \"http://a.example\", \"token\": \"${WOO_KEY}\" }",
        "tenants.a.shop.url must be an https:// address without user, query and fragment, such as https://shop.example; http:// only of this machine")]
    [DataRow("shopify", "{ \"url\": \"https://me:pw@a.example\", \"token\": \"${WOO_KEY}\" }",
        "tenants.a.shop.url must be an https:// address without user, query and fragment, such as https://shop.example; http:// only of this machine")]
    [DataRow("shopify", "{ \"url\": \"https://a.example\", \"token\": \"shpat_1\" }",
        "tenants.a.shop.token must be a reference, so that no secret stands here: \"${NAME}\" for an environment variable, or { \"file\": PATH }")]
    [DataRow("shopify", "{ \"url\": \"https://a.example\", \"token\": \"${ROSLYN_MCP_NOT_SET}\" }",
        "tenants.a.shop.token: the environment variable ROSLYN_MCP_NOT_SET is not set; set it, or take ${ROSLYN_MCP_NOT_SET} out")]
    [DataRow("shopify", "{ \"url\": \"https://a.example\", \"token\": { \"file\": \"nowhere.txt\" } }", "tenants.a.shop.token.file: cannot read nowhere.txt: there is no such file")]
    [DataRow("shopify", "{ \"url\": \"https://a.example\", \"token\": { \"file\": \"blank.txt\" } }", "tenants.a.shop.token is empty where it refers to")]
    public async Task What_a_shop_lacks_is_named(string platform, string shop, string problem)
    {
        _command.Write("blank.txt", " \n");
        var tenant = platform.Length > 0 ? $"\"platform\": \"{platform}\", \"shop\": {shop}" : $"\"shop\": {shop}";
        _command.Write("roslyn-mcp.json", $$"""{ "tenants": { "a": { {{tenant}} } } }""");

        (await _command.RunAsync("return 1;", ["run"])).IsUsageError($"roslyn-mcp.json: {problem}");
    }

    [TestMethod]
    public async Task Keys_for_stored_credentials_that_are_none_are_named()
    {
        _command.Environment["ROSLYN_MCP_CREDENTIAL_KEYS"] = $"k:{Unseen.Secret}";

        (await _command.RunAsync("return 1;", ["run"])).IsUsageError("ROSLYN_MCP_CREDENTIAL_KEYS: Credential key 1 must be id:base64 of 32 bytes");
    }

    [TestMethod]
    public async Task Doctor_names_the_shops_and_not_their_keys()
    {
        var run = await _command.RunAsync("doctor", "--json");

        Assert.AreEqual(
            $"fy shopify {_shopify.Address},woo woocommerce {_woo.Address},wordpress-in-a-folder woocommerce {_woo.Address}blog",
            string.Join(',', run.Json["shops"]!.AsArray().Select(shop => $"{shop!["tenant"]} {shop["platform"]} {shop["url"]}")));
    }

    private Task<Run> RunAsync(string tenant, string code) => _command.RunAsync(code, ["run", "--json", "--tenant", tenant]);
}
