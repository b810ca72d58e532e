using ModelContextProtocol.Server;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Isolation;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Tests.Effects;

/// <summary>Another role's tool is refused twice: before anything runs, and when it is called.</summary>
[TestClass]
public sealed class RoleTests : SandboxTest
{
    private const string Pays = "return await Till.OpenAsync() + await Till.PayAsync();";

    private readonly TillTools _till = new();

    [TestMethod]
    public async Task A_snippet_that_can_reach_another_roles_tool_is_refused_before_anything_runs()
    {
        using var sandbox = InProcess(Till);
        var request = new ExecutionRequest(Pays);
        foreach (var result in new[] { await sandbox.RunAsync(request), await sandbox.CheckAsync(request) })
        {
            Assert.Contains("\"code\":\"roles\"", ExecutionResultJson.ToText(result));
            Assert.Contains("Nothing ran: till.pay is not offered to this caller.", ExecutionResultJson.ToText(result));
        }

        Assert.AreEqual("", _till.Calls);
    }

    [TestMethod]
    public async Task With_that_check_left_out_the_call_itself_is_refused()
    {
        var result = await UngatedAsync(ToolRoles.Public);

        Assert.IsFalse(result is ExecutionResult.Succeeded, ExecutionResultJson.ToText(result));
        Assert.Contains("till.pay: this snippet has no permission to call it.", ExecutionResultJson.ToText(result));
        Assert.AreEqual("open", _till.Calls);
    }

    [TestMethod]
    public async Task The_role_itself_may()
    {
        Assert.IsInstanceOfType<ExecutionResult.Succeeded>(await UngatedAsync(ToolRoles.MerchantAdmin));
        Assert.AreEqual("openpay", _till.Calls);
    }

    private ToolCatalog Till => new ToolCatalogBuilder().AddTools(_till).Build();

    private async Task<ExecutionResult> UngatedAsync(ToolRoles roles)
    {
        var source = FacadeGenerator.Generate(Till);
        using var isolation = new InProcessIsolation(Till, FacadeIndex.Of(source), FacadeAssembly.Of(source).Image, TimeSpan.FromMinutes(1));
        var compiled = (await isolation.CompileAsync(Pays, CancellationToken.None)).Snippet!;
        var request = new ExecutionRequest(Pays) { Context = new ToolContext { TenantId = "acme", Roles = roles } };
        var outcome = await isolation.RunAsync(new CachedSnippet(compiled), request, new SandboxLimits(), CancellationToken.None);
        return OutcomeFormat.Of(outcome, compiled);
    }

    [McpServerToolType]
    private sealed class TillTools
    {
        public string Calls { get; private set; } = "";

        [McpServerTool(ReadOnly = true)]
        public int Open() => Count("open");

        [McpServerTool(ReadOnly = true), RequiresRole(ToolRoles.MerchantAdmin)]
        public int Pay() => Count("pay");

        private int Count(string call)
        {
            Calls += call;
            return Calls.Length;
        }
    }
}
