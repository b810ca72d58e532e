using Microsoft.CodeAnalysis;
using Mono.Cecil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;
using RoslynMcp.Runtime.Verification;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Tests.Verification;

/// <summary>The compiler and the IL verifier alone, put together without any rule about source.</summary>
internal sealed class Unchecked(ToolCatalog catalog)
{
    private readonly SnippetCompiler _compiler = new(FacadeAssembly.Of(FacadeGenerator.Generate(catalog)));
    private readonly SnippetVerifier _verifier = new(SymbolPolicy.Default);

    /// <summary>The emitted module; null when the text is no program of C#.</summary>
    public ModuleDefinition? Emit(string code)
    {
        var report = new Report(code);
        if (SnippetParser.Parse(code, report) is not { } parsed || SnippetLayout.Arrange(parsed, report) is not { } laidOut)
        {
            return null;
        }

        var (emitted, diagnostics) = _compiler.Emit(laidOut);
        if (TrailingExpression.AsStatement(laidOut, diagnostics, report) is { } statement)
        {
            (emitted, diagnostics) = _compiler.Emit(statement);
        }

        return diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error) ? null : emitted.Read();
    }

    public IReadOnlyList<string> Refusals(ModuleDefinition module) => _verifier.Verify(module);
}
