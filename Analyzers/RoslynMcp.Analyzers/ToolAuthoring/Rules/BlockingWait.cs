using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoslynMcp.Analyzers.ToolAuthoring.Rules;

/// <summary>A wait that blocks holds a thread of the host for each call, and can hang it.</summary>
internal static class BlockingWait
{
    public static readonly DiagnosticDescriptor Rule = new(
        ToolRuleIds.BlockingWait,
        "Await instead of blocking",
        "'{0}' blocks a thread of the host until the task is done. Await the task.",
        ToolRule.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.ToPage(ToolRuleIds.BlockingWait));

    public static readonly ImmutableArray<OperationKind> Operations = [OperationKind.Invocation, OperationKind.PropertyReference];

    public static void Check(IOperation operation, Action<Diagnostic> report)
    {
        var member = operation switch
        {
            IPropertyReferenceOperation { Property: { Name: "Result" } property } when IsTask(property.ContainingType) => "Result",
            IInvocationOperation { TargetMethod: { Name: "Wait" or "WaitAll" or "WaitAny" } wait } when IsTask(wait.ContainingType) => wait.Name,
            IInvocationOperation { TargetMethod: { Name: "GetResult" } get } when IsAwaiter(get.ContainingType) => "GetResult",
            _ => null,
        };
        if (member is not null)
        {
            report(Diagnostic.Create(Rule, operation.Syntax.GetLocation(), member));
        }
    }

    private static bool IsTask(INamedTypeSymbol type) =>
        type.Name is "Task" or "ValueTask" && type.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks";

    private static bool IsAwaiter(INamedTypeSymbol type) =>
        type.Name.EndsWith("Awaiter", StringComparison.Ordinal)
        && type.ContainingNamespace.ToDisplayString() == "System.Runtime.CompilerServices";
}
