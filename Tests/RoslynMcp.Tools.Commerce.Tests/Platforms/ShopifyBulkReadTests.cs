using RoslynMcp.Tests.PlatformFakes;
using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Platforms.Shopify;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Platforms;

[TestClass]
public sealed class ShopifyBulkReadTests : IDisposable
{
    private readonly LeapingTime _time = new();
    private readonly ShopifyFake _shop;
    private readonly ShopifyLine _line;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public ShopifyBulkReadTests()
    {
        _shop = new(0, _time);
        _line = ShopifyLine.Create(_time);
        _shop.BulkLines.AddRange(["{\"id\":\"a\"}", "{\"id\":\"b\"}", "{\"id\":\"c\"}"]);
    }

    public void Dispose()
    {
        _http.Dispose();
        _line.Dispose();
        _shop.Dispose();
    }

    [TestMethod]
    public async Task A_bulk_operation_is_started_waited_for_and_read_line_by_line_without_the_token()
    {
        CollectionAssert.AreEqual(new[] { "a", "b", "c" }, (await ReadAsync()).Select(line => line.Id).ToArray());
        CollectionAssert.AreEqual(new[] { "CurrentBulkRead", "StartBulkRead", "BulkRead" }, _shop.Operations);
        Assert.AreEqual("GET /bulk.jsonl", _shop.Requests[^1]);
        Assert.IsNull(_shop.Tokens[^1]);
    }

    [TestMethod]
    public async Task One_that_still_runs_is_waited_for_and_not_started_again()
    {
        _shop.BulkEnd = "RUNNING";
        using (var impatience = new CancellationTokenSource())
        {
            var reading = ReadAsync(impatience.Token);
            while (!_shop.Operations.ToArray().Contains("BulkRead")) await Task.Yield();
            await impatience.CancelAsync();
            await Assert.ThrowsAsync<OperationCanceledException>(() => reading);
        }

        _shop.BulkEnd = "COMPLETED";
        Assert.HasCount(3, await ReadAsync());
        Assert.AreEqual(1, _shop.Operations.Count(name => name is "StartBulkRead"));
    }

    [TestMethod]
    public async Task A_start_is_never_repeated()
    {
        _shop.Then(200, body: "{\"data\":{\"currentBulkOperation\":null}}");
        _shop.Then(500);

        await Assert.ThrowsExactlyAsync<PlatformException>(() => ReadAsync());

        Assert.HasCount(2, _shop.Requests);
    }

    [TestMethod]
    [DataRow("{\"id\":\"d", 4, "COMPLETED", "The shop answered with something that is not what its API promises.")]
    [DataRow("<html>gone</html>", 4, "COMPLETED", "The shop answered with something that is not what its API promises.")]
    [DataRow("", 4, "COMPLETED", "The shop's file broke off. Try again later.")]
    [DataRow("", 3, "FAILED", "The shop gave the reading up: FAILED.")]
    [DataRow("", 3, "RUNNING", "The shop does not come to an end with the reading. Try again later.")]
    public async Task A_file_that_is_not_whole_is_an_error(string lastLine, int count, string end, string message)
    {
        _shop.BulkLines.Add(lastLine);
        (_shop.BulkCount, _shop.BulkEnd) = (count, end);

        var error = await Assert.ThrowsExactlyAsync<PlatformException>(() => ReadAsync());

        Assert.AreEqual(message, error.Message);
    }

    [TestMethod]
    public async Task A_line_that_does_not_end_is_not_read_to_its_end()
    {
        _shop.BulkLines.Add(new string('x', 5 << 20));

        var error = await Assert.ThrowsExactlyAsync<PlatformException>(() => ReadAsync());

        Assert.AreEqual("The shop's file has a line that does not end.", error.Message);
    }

    private async Task<List<Line>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var client = new ShopifyClient(_http, new(_shop.Address, "", "shpat_top_secret"), _line);
        return await new ShopifyBulkRead(client).ReadAsync<Line>(ShopifyQuery.AllProducts, cancellationToken).ToListAsync(CancellationToken.None);
    }

    private sealed record Line(string Id);
}
