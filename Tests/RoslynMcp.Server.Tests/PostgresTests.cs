using RoslynMcp.Server.Tests.Support;
using RoslynMcp.Tests.PlatformFakes;

namespace RoslynMcp.Server.Tests;

/// <summary>The command over a Postgres that its configuration names, set up as the README tells an operator to do it.</summary>
[TestClass]
public sealed class PostgresTests : IDisposable
{
    private const string Search = """return (await Search.SearchProductsAsync("A4VTG 90", limit: 1)).Products.Select(hit => hit.Sku);""";

    private const string WordsOnly = "searches go by words alone, because pgvector 0.8 or later is missing";

    private static OperatedPostgres _postgres = null!;
    private readonly RoslynMcpCommand _command = new();

    public PostgresTests()
    {
        _command.Write("roslyn-mcp.json", """{ "ConnectionStrings": { "RoslynMcp": "${SHOP_DATABASE}" } }""");
        _command.Environment["ROSLYN_MCP_CATALOGUE"] = Path.Combine(_command.Folder, "none", "catalogue.db");
        ConnectAs("shop_app");
    }

    [ClassInitialize]
    public static async Task Start(TestContext context)
    {
        _postgres = await OperatedPostgres.StartAsync();
        using var tests = new PostgresTests();
        tests.ConnectAs("shop_owner");
        var prepared = await tests._command.RunAsync("prepare", "--seed");
        Assert.AreEqual($"the tables are up to date; {WordsOnly}\n", prepared.Output, prepared.Error);
        Assert.AreEqual("", prepared.Error);
    }

    [ClassCleanup]
    public static void Stop() => _postgres.Dispose();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task The_same_snippet_has_the_same_answer_on_both_stores_and_another_for_another_tenant()
    {
        const string Snippet = """
            var pump = (await Products.GetProductDetailsAsync(sku: "A4VTG-90")).Product;
            var stock = (await Inventory.CheckInventoryAsync(["A4VTG90", "ZF5", "NO-SUCH-1"])).Items;
            var found = await Search.SearchProductsAsync("A4VTG 90", limit: 3);
            return new { pump?.Name, pump?.Price, Stock = stock.Select(item => $"{item.Sku} {item.Status} {item.Quantity}"), First = found.Products.Select(hit => hit.Sku).FirstOrDefault(), found.Source };
            """;
        using var embedded = new RoslynMcpCommand();
        var answers = new List<string>();

        foreach (var tenant in (string[])["demo", "acme"])
        {
            var (here, there) = (await embedded.RunAsync(Snippet, ["run", "--json", "--tenant", tenant]), await _command.RunAsync(Snippet, ["run", "--json", "--tenant", tenant]));
            Assert.AreEqual((0, ""), (there.ExitCode, there.Error), there.Output);
            Assert.AreEqual(here.Json["result"]!.ToJsonString(), there.Json["result"]!.ToJsonString());
            answers.Add(there.Json["result"]!.ToJsonString());
        }

        Assert.Contains("A4VTG90", answers[0]);
        Assert.AreNotEqual(answers[0], answers[1], "Two tenants ask the same thing of shops of their own.");
        Assert.IsFalse(File.Exists(Path.Combine(_command.Folder, "none", "catalogue.db")), "No embedded catalogue is made.");
    }

    [TestMethod]
    public async Task Tools_are_listed_without_asking_the_database()
    {
        _command.Environment["SHOP_DATABASE"] = "Host=127.0.0.1;Port=1;Username=u;Password=top_secret;Database=d";

        var run = await _command.RunAsync("tools", "--json");

        Assert.AreEqual((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("search.search_products", run.Output);
    }

    [TestMethod]
    public async Task What_is_imported_is_in_postgres()
    {
        using var woo = new WooCommerceFake(20);
        (_command.Environment["WOO_KEY"], _command.Environment["WOO_SECRET"]) = ("ck", "cs");
        _command.Write("roslyn-mcp.json", $$"""
            {
              "ConnectionStrings": { "RoslynMcp": "${SHOP_DATABASE}" },
              "tenants": { "woo": { "platform": "woocommerce", "shop": { "url": "{{woo.Address}}", "key": "${WOO_KEY}", "secret": "${WOO_SECRET}" } } }
            }
            """);

        var import = await _command.RunAsync("import", "--tenant", "woo", "--json");

        Assert.AreEqual(20, (int)import.Json["imported"]!, import.Error);
        Assert.AreEqual(20L, await _postgres.SuperuserAsync("SELECT COUNT(*) FROM roslyn_mcp.products WHERE tenant_id = 'woo'"));
    }

    [TestMethod]
    public async Task The_doctor_says_that_searches_go_by_words_alone()
    {
        var run = await _command.RunAsync("doctor", "--json");

        Assert.AreEqual("words only", (string)run.Json["stores"]!["postgres"]!["status"]!, run.Error);
        Assert.IsNull(run.Json["stores"]!["catalogue"]);
    }

    [TestMethod]
    [DataRow("Port=1", "The database cannot be reached, or the connection to it broke. Call again later.")]
    [DataRow("Database=nowhere", "The server has no such database. Create it, or correct 'Database' in the connection string.")]
    [DataRow("Password=wrong", "The database refuses this role or its password.")]
    [DataRow("Database=template1", "The tables are missing or of an older version, and this role may not make them: call CommerceTools.PrepareAsync, or roslyn-mcp prepare, "
        + "once as the role that owns them, and let this one read and write them.")]
    public async Task What_is_wrong_with_the_database_is_one_line_and_holds_no_secret(string setting, string problem)
    {
        ConnectAs("shop_app", setting);

        var run = await _command.RunAsync(Search, ["run", "--json"]);
        var prepare = await _command.RunAsync("prepare");
        var doctor = (await _command.RunAsync("doctor", "--json")).Json["stores"]!["postgres"]!;

        Assert.AreEqual((3, $"roslyn-mcp: search.search_products failed: {problem}\n"), (run.ExitCode, run.Error));
        Assert.AreEqual((6, $"roslyn-mcp: prepare: {problem}\n"), (prepare.ExitCode, prepare.Error));
        Assert.AreEqual(
            setting is "Database=template1"
                ? "no tables: the tables are missing or of an older version: roslyn-mcp prepare, as the role that owns them, makes them"
                : $"unavailable: {problem}",
            $"{doctor["status"]}: {doctor["note"]}");
        Assert.DoesNotContain("shop_app's", run.Output + run.Error + prepare.Error + doctor);
    }

    [TestMethod]
    [DataRow("postgres://me:top_secret@db.example/shop")]
    [DataRow("top_secret")]
    [DataRow("Username=me;Password=top_secret")]
    [DataRow("Host=here;top_secret=1")]
    public async Task What_is_no_connection_string_is_said_and_not_shown(string text)
    {
        _command.Environment["SHOP_DATABASE"] = text;

        (await _command.RunAsync("tools")).IsUsageError(
            "roslyn-mcp.json: ConnectionStrings.RoslynMcp refers to no connection string of Npgsql; write Host=…;Database=…;Username=…;Password=…, and not postgres://…");
    }

    [TestMethod]
    public async Task A_password_in_the_configuration_itself_is_refused()
    {
        _command.Write("roslyn-mcp.json", """{ "ConnectionStrings": { "RoslynMcp": "Host=here;Password=top_secret" } }""");

        (await _command.RunAsync("tools")).IsUsageError(
            "roslyn-mcp.json: ConnectionStrings.RoslynMcp must be a reference, so that no secret stands here: \"${NAME}\" for an environment variable, or { \"file\": PATH }");
    }

    private void ConnectAs(string role, string setting = "") => _command.Environment["SHOP_DATABASE"] = _postgres.As(role, setting);
}
