using Microsoft.CodeAnalysis;
using RoslynMcp.Analyzers.ToolAuthoring.Reading;

namespace RoslynMcp.Analyzers.ToolAuthoring;

/// <summary>One rule for tool authors: it looks at a tool class, at each tool, or at each parameter that a model fills in.</summary>
internal abstract class ToolRule
{
    public const string Category = "RoslynMcp.ToolAuthoring";

    public abstract DiagnosticDescriptor Descriptor { get; }

    public virtual void CheckClass(ToolClass type, Action<Diagnostic> report)
    {
    }

    public virtual void CheckTool(ToolMethod tool, Action<Diagnostic> report)
    {
    }

    public virtual void CheckParameter(ToolMethod tool, ToolParameter parameter, Action<Diagnostic> report)
    {
    }

    protected Diagnostic At(ISymbol symbol, params object[] arguments) =>
        Diagnostic.Create(Descriptor, symbol.Locations[0], arguments);
}
