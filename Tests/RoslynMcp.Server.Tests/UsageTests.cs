using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests;

/// <summary>Every wrong call is one clear line on standard error and exit 64.</summary>
[TestClass]
public sealed class UsageTests : IDisposable
{
    private readonly RoslynMcpCommand _command = new();

    public void Dispose() => _command.Dispose();

    [TestMethod]
    [DataRow("", "which command? try roslyn-mcp demo, or see roslyn-mcp --help")]
    [DataRow("rnu", "there is no command 'rnu' (did you mean run?); see roslyn-mcp --help")]
    [DataRow("frobnicate", "there is no command 'frobnicate'; see roslyn-mcp --help")]
    [DataRow("run --tiemout 3s", "there is no option --tiemout (did you mean --timeout?); see roslyn-mcp run --help")]
    [DataRow("run --timeout", "Required argument missing for option: '--timeout'; see roslyn-mcp run --help")]
    [DataRow("run a.csx b.csx", "Unrecognized command or argument 'b.csx'; see roslyn-mcp run --help")]
    [DataRow("run --timeout 30", "--timeout: '30' is not a duration between 1ms and 24h; write for example 30s, 2m or 500ms")]
    [DataRow("run --timeout 0s", "--timeout: '0s' is not a duration between 1ms and 24h; write for example 30s, 2m or 500ms")]
    [DataRow("run --timeout 25h", "--timeout: '25h' is not a duration between 1ms and 24h; write for example 30s, 2m or 500ms")]
    [DataRow("run --memory 512MB", "--memory: '512MB' is not a size in bytes of at least 32MiB; write for example 64MiB, 512MiB, 1GiB or 67108864")]
    [DataRow("run --memory 16MiB", "--memory: '16MiB' is not a size in bytes of at least 32MiB; write for example 64MiB, 512MiB, 1GiB or 67108864")]
    [DataRow("check --allocation 0", "--allocation: '0' is not a size in bytes; write for example 64KiB, 512MiB, 1GiB or 65536")]
    [DataRow("run --allocation 99999999999999999999GiB", "--allocation: '99999999999999999999GiB' is not a size in bytes; write for example 64KiB, 512MiB, 1GiB or 65536")]
    [DataRow("run --output 4GiB", "--output: '4GiB' is not a size in bytes below 2GiB; write for example 64KiB, 512MiB, 1GiB or 65536")]
    [DataRow("run --tool-calls many", "--tool-calls: 'many' is not a whole number of at least 0; write for example 100")]
    [DataRow("batch --concurrency 0", "--concurrency: '0' is not a whole number of at least 1; write for example 100")]
    [DataRow("run --isolation none", "--isolation: 'none' is not process or in-process")]
    [DataRow("run --config nope.json", "--config: cannot read nope.json: there is no such file")]
    [DataRow("run --config .", "--config: cannot read .: it is a folder, or access is denied")]
    [DataRow("run nope.csx", "cannot read nope.csx: there is no such file; give a snippet's file, or - for standard input")]
    [DataRow("run .", "cannot read .: it is a folder, or access is denied; give a snippet's file, or - for standard input")]
    [DataRow("run --approve search.search_product", "--approve: there is no tool 'search.search_product' (did you mean search.search_products?); see roslyn-mcp tools, and give the snippet's file before --approve")]
    [DataRow("tools --detail all", "--detail: 'all' is not index, signature or full")]
    [DataRow("tools --limit 0", "--limit: '0' is not a whole number of at least 1; write for example 100")]
    [DataRow("import", "--tenant: import needs the tenant whose shop is to be read")]
    [DataRow("import --tenant acme", "--tenant: no shop of 'acme' is connected; give it a platform and a 'shop' in the configuration")]
    [DataRow("tools --lmit 1", "there is no option --lmit (did you mean --limit?); see roslyn-mcp tools --help")]
    public async Task A_wrong_call_is_one_line(string arguments, string line)
        => (await _command.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).IsUsageError(line);

    [TestMethod]
    public async Task Invalid_UTF8_is_named_with_its_byte()
    {
        var file = _command.Write("bad.csx", [.. "return \""u8, 0xFF, .. "\";"u8]);

        (await _command.RunAsync("run", file)).IsUsageError("bad.csx is not UTF-8: byte 8 is invalid; save it as UTF-8");
    }

    [TestMethod]
    [DataRow("--help")]
    [DataRow("run --help")]
    [DataRow("--version")]
    public async Task Help_is_no_error(string arguments)
        => Assert.AreEqual(0, (await _command.RunAsync(arguments.Split(' '))).ExitCode);
}
