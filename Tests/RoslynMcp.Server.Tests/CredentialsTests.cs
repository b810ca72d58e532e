using System.Text;
using RoslynMcp.Server.Tests.Support;
using RoslynMcp.Tests.PlatformFakes;

namespace RoslynMcp.Server.Tests;

/// <summary>Credentials that the command stores, and that connect shops from then on.</summary>
[TestClass]
public sealed class CredentialsTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public CredentialsTests()
    {
        _command.Environment["ROSLYN_MCP_CATALOGUE"] = Path.Combine(_command.Folder, "catalogue.db");
        _command.Environment["ROSLYN_MCP_CREDENTIAL_KEYS"] = $"k1:{Convert.ToBase64String(new byte[32])}";
    }

    public void Dispose() => _command.Dispose();

    [TestMethod]
    public async Task What_is_stored_connects_the_shop_is_listed_without_its_keys_and_is_removed()
    {
        using var woo = new WooCommerceFake(20);

        var set = await RunAsync($"ck_1\n{Unseen.Secret}\n", "set", "--platform", "woocommerce", "--url", $"{woo.Address}");
        var list = await RunAsync("", "list");
        var import = await _command.RunAsync("import", "--tenant", "acme", "--json");
        var remove = await RunAsync("", "remove", "--platform", "woocommerce");

        Assert.AreEqual((0, $"stored for acme: woocommerce at {woo.Address}\n", ""), (set.ExitCode, set.Output, set.Error));
        Assert.AreEqual($"acme: woocommerce: {woo.Address}\n", list.Output, list.Error);
        Assert.AreEqual(20, (int)import.Json["imported"]!, import.Error);
        Assert.AreEqual($"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"ck_1:{Unseen.Secret}"))}", woo.Authorizations.Distinct().Single());
        Assert.AreEqual("removed of acme: woocommerce\n", remove.Output, remove.Error);
        Assert.AreEqual((0, ""), ((await RunAsync("", "list")) is var after ? (after.ExitCode, after.Output) : default));
        foreach (var file in Directory.GetFiles(_command.Folder))
            Assert.DoesNotContain(Unseen.Secret, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), file);
    }

    [TestMethod]
    public async Task One_that_another_key_encrypted_is_listed_as_such_and_can_be_removed()
    {
        await RunAsync($"{Unseen.Secret}\n", "set", "--platform", "shopify", "--url", "https://a.example");
        _command.Environment["ROSLYN_MCP_CREDENTIAL_KEYS"] = $"k2:{Convert.ToBase64String(new byte[32])}";

        var list = await RunAsync("", "list");

        Assert.AreEqual("acme: shopify: A credential was encrypted by a key that is not configured. Add that key, or enter the credential again.\n", list.Output);
        Assert.AreEqual(0, (await RunAsync("", "remove", "--platform", "shopify")).ExitCode);
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public async Task A_person_is_asked_and_does_not_see_what_is_typed()
    {
        using var terminal = new Terminal(_command, "credentials set --tenant acme --platform shopify --url https://a.example");

        await terminal.ShowsAsync("Admin API token: ");
        terminal.Type($"{Unseen.Secret}\n");
        await terminal.ShowsAsync("stored for acme: shopify at https://a.example/");

        Assert.AreEqual(0, await terminal.ExitAsync());
        Assert.DoesNotContain(Unseen.Secret, terminal.Shown);
    }

    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public async Task A_person_who_interrupts_the_question_has_a_terminal_that_shows_what_is_typed()
    {
        using var terminal = new Terminal(_command, "credentials set --tenant acme --platform shopify --url https://a.example; stty -a");

        await terminal.ShowsAsync("Admin API token: ");
        terminal.Type("\u0003");
        await terminal.ShowsAsync("speed");
        await terminal.ExitAsync();

        Assert.Contains(" echo ", terminal.Shown);
    }

    [TestMethod]
    [DataRow("", "--platform must be woocommerce or shopify", "set")]
    [DataRow("", "--url must be an https:// address without user, query and fragment, such as https://shop.example; http:// only of this machine", "set", "--platform", "shopify")]
    [DataRow("ck_1\n", "standard input has no consumer secret; give one line for each of what is asked for, without quotes", "set", "--platform", "woocommerce", "--url", "https://a.example")]
    [DataRow("", "--platform: no shopify credential of 'acme' is stored; see roslyn-mcp credentials list", "remove", "--platform", "shopify")]
    [DataRow("", "there is no option --token; see roslyn-mcp credentials set --help", "set", "--token", "x")]
    public async Task What_is_wrong_is_said(string input, string problem, params string[] arguments)
        => (await RunAsync(input, arguments)).IsUsageError(problem);

    [TestMethod]
    public async Task Without_a_key_nothing_is_stored()
    {
        _command.Environment["ROSLYN_MCP_CREDENTIAL_KEYS"] = "";

        (await RunAsync($"{Unseen.Secret}\n", "list")).IsUsageError(
            "ROSLYN_MCP_CREDENTIAL_KEYS is not set; credentials are encrypted by it: set it to id:base64 of 32 bytes, such as k1:$(openssl rand -base64 32)");
    }

    private Task<Run> RunAsync(string input, params string[] arguments) => _command.RunAsync(input, ["credentials", .. arguments, "--tenant", "acme"]);
}
