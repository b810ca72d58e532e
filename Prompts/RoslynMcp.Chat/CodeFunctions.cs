using System.ComponentModel;
using Microsoft.Extensions.AI;
using RoslynMcp.Chat.Code;
using RoslynMcp.Prompts;
using RoslynMcp.Runtime;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Chat;

/// <summary>Code mode as two functions for any host of Microsoft.Extensions.AI, which brings its own loop.</summary>
public static class CodeFunctions
{
    private const int MostCharacters = 64 << 10;

    /// <summary>
    /// <c>search_tools</c> and <c>run_csharp</c> for one caller. The caller's approvals are asked of <paramref name="approval"/>, and of the
    /// sandbox's own handler where that is null.
    /// </summary>
    public static IReadOnlyList<AIFunction> Create(ToolCatalog catalog, Sandbox sandbox, ToolContext context, IApprovalHandler? approval = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(sandbox);
        var view = RoleView.Of(catalog.For(context.Roles), sandbox.Facade, sandbox);
        return
        [
            AIFunctionFactory.Create(
                ([Description("What the tools should do; empty lists all.")] string query) => view.Search.Find(query, FacadeDetail.Signature, ToolSearch.UsualLimit).Text,
                CodeSchemas.SearchName,
                CodeSchemas.SearchDescription),
            AIFunctionFactory.Create(
                async ([Description("The whole snippet.")] string code, CancellationToken cancellation) => ExecutionResultText.Of(
                    await sandbox.RunAsync(new ExecutionRequest(code) { Context = context, Approval = approval }, cancellation), MostCharacters),
                CodeSchemas.RunName,
                CodeSchemas.RunDescription),
        ];
    }
}
