using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>An analyzer that reports nothing: attaching it is what makes a compilation keep its bound bodies.</summary>
#pragma warning disable RS1041, RS1038, RS1022, RS1036 // It is never loaded by a compiler; it only stands in a list.
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class BoundBodyKeeper : DiagnosticAnalyzer
#pragma warning restore RS1041, RS1038, RS1022, RS1036
{
    public static BoundBodyKeeper Instance { get; } = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
    }
}
