using RoslynMcp.Runtime.Caching;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Tests;

/// <summary>Facades that are kept from one process to the next.</summary>
[TestClass]
public sealed class FacadeStoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"roslyn-mcp-facades-{Guid.NewGuid():N}");
    private readonly ToolCatalog _catalog = new ToolCatalogBuilder().AddTools<ShopTools>().Build();

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [TestMethod]
    public void What_is_read_is_what_was_written()
    {
        var source = FacadeGenerator.Generate(_catalog);
        new FacadeStore(_folder).Write(_catalog, new StoredFacade(source, [1, 2, 3]));

        var read = new FacadeStore(_folder).Read(_catalog)!;

        CollectionAssert.AreEqual(source.Tools, read.Source.Tools);
        CollectionAssert.AreEqual(source.Tools.Select(tool => tool.Declaration(FacadeDetail.Full)).ToList(), read.Source.Tools.Select(tool => tool.Declaration(FacadeDetail.Full)).ToList());
        CollectionAssert.AreEqual(source.Notes, read.Source.Notes);
        CollectionAssert.AreEqual((byte[])[1, 2, 3], read.Image);
        Assert.IsNull(new FacadeStore(_folder).Read(ToolCatalog.Create()), "Another catalog has another facade.");
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(40)]
    [DataRow(-1)]
    public void What_is_damaged_on_disk_is_made_anew(int position)
    {
        new FacadeStore(_folder).Write(_catalog, new StoredFacade(FacadeGenerator.Generate(_catalog), [1, 2, 3]));
        var file = Directory.GetFiles(_folder).Single();
        var bytes = File.ReadAllBytes(file);
        bytes[position < 0 ? ^1 : position] ^= 1;
        File.WriteAllBytes(file, bytes);

        Assert.IsNull(new FacadeStore(_folder).Read(_catalog));
        File.WriteAllBytes(file, bytes[..10]);
        Assert.IsNull(new FacadeStore(_folder).Read(_catalog));
    }

    [TestMethod]
    public void A_folder_that_cannot_be_written_keeps_nothing()
    {
        File.WriteAllText(_folder, "a file where the folder should be");
        try
        {
            new FacadeStore(_folder).Write(_catalog, new StoredFacade(FacadeGenerator.Generate(_catalog), [1]));

            Assert.IsNull(new FacadeStore(_folder).Read(_catalog));
        }
        finally
        {
            File.Delete(_folder);
        }
    }

    [TestMethod]
    public async Task A_second_sandbox_starts_from_what_the_first_compiled()
    {
        using (var first = new Sandbox(_catalog, new SandboxOptions { FacadeCache = _folder }))
        {
            Assert.IsInstanceOfType<ExecutionResult.Succeeded>(await first.CheckAsync(new("return 1;")));
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!Directory.Exists(_folder) || Directory.GetFiles(_folder, "*.facade").Length == 0)
        {
            await Task.Delay(20, patience.Token);
        }

        using var second = new Sandbox(_catalog, new SandboxOptions { FacadeCache = _folder });
        var result = await second.RunAsync(new("return (await Shop.FindAsync(\"bolt\", 2)).Things[1].Sku;"));
        Assert.AreEqual("bolt-2", (result as ExecutionResult.Succeeded)?.Value.GetString(), ExecutionResultJson.ToText(result));
    }
}
