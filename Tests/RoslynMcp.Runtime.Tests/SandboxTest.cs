using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests;

/// <summary>What tests of the sandbox share: one over the small shop, and a short way to run a snippet in it.</summary>
public abstract class SandboxTest
{
    private protected static Sandbox Shop { get; } = InProcess(Catalog());

    private protected static ToolCatalog Catalog() => new ToolCatalogBuilder().AddTools(new ShopTools()).Add(ShopTools.Liar).Build();

    /// <summary>A sandbox in this process: most of what is tested does not depend on where it runs.</summary>
    private protected static Sandbox InProcess(ToolCatalog catalog, SandboxOptions? options = null)
        => new(catalog, (options ?? new SandboxOptions()) with { Isolation = IsolationKind.InProcess });

    private protected static Task<ExecutionResult> RunAsync(string code, SandboxLimits? limits = null)
        => Shop.RunAsync(new ExecutionRequest(code) { Limits = limits });

    private protected static async Task<string> AnswerAsync(string code)
    {
        var result = await RunAsync(code);
        return result is ExecutionResult.Succeeded succeeded
            ? succeeded.Value.GetRawText()
            : throw new AssertFailedException(ExecutionResultJson.ToText(result));
    }

    private protected static async Task<T> ResultAsync<T>(string code, SandboxLimits? limits = null) where T : ExecutionResult
    {
        var result = await RunAsync(code, limits);
        return result as T ?? throw new AssertFailedException(ExecutionResultJson.ToText(result));
    }
}
