using System.Diagnostics.CodeAnalysis;
using ModelContextProtocol.Server;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Tests.Catalog;

[TestClass]
public class ToolTargetTests
{
    [TestMethod]
    public async Task Each_call_gets_an_instance_of_its_own_that_is_disposed_after_it()
    {
        var log = new List<string>();
        var catalog = new ToolCatalogBuilder().AddTools<CountingTools>(new Services(log)).Build();

        await catalog.CallAsync("counting.count", "{}");
        await catalog.CallAsync("counting.count", "{}");

        Assert.AreEqual("made called disposed made called disposed", string.Join(' ', log));
    }

    [McpServerToolType]
    [SuppressMessage("Performance", "CA1812", Justification = "Made by the catalog.")]
    internal sealed class CountingTools : IDisposable
    {
        private readonly List<string> _log;

        public CountingTools(List<string> log)
        {
            _log = log;
            log.Add("made");
        }

        [McpServerTool]
        public void Count() => _log.Add("called");

        public void Dispose() => _log.Add("disposed");
    }

    private sealed class Services(List<string> log) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(List<string>) ? log : null;
    }
}
