using Mono.Cecil;
using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Writes probes into every method of a verified module, the compiler's own included, redirects what would leave the guest, and
/// notes where each line of the snippet has gone.
/// </summary>
internal sealed class SnippetMeter(SymbolPolicy policy, FacadeTools tools)
{
    public CompiledSnippet Meter(ModuleDefinition module, EmittedSnippet emitted, LaidOutSnippet laidOut, Report report)
    {
        var effects = tools.ReachedBy(module);
        var hasState = GuestState.IsDeclaredBy(module);
        var entry = EntryMethod.Of(module);
        EntryMethod.MakeSynchronous(entry);

        using var points = new SequencePoints(
            emitted.Symbols, (line, column) => report.LineOf(laidOut.ToAuthored(line, column)).Line + 1);
        var lines = new LineTracker(points);
        Rewrite(module, lines);

        using var image = new MemoryStream();
        module.Write(image);
        return new CompiledSnippet(
            image.ToArray(),
            entry.MetadataToken.ToInt32(),
            effects,
            report.Diagnostics,
            lines.Finish(),
            hasState);
    }

    private void Rewrite(ModuleDefinition module, LineTracker lines)
    {
        var probes = new ProbeMethods(module);
        var redirects = new ModuleRedirects(module);
        WrapMethodGroups(module);
        var methods = module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).ToArray();
        var graph = new CallGraph(methods);
        foreach (var method in methods)
        {
            new MethodMeter(method, graph.ProbeOf(method), probes, redirects, policy, tools, lines).Rewrite();
        }
    }

    private static void WrapMethodGroups(ModuleDefinition module)
    {
        var groups = new MethodGroups(module);
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody).ToArray())
        {
            groups.Wrap(method);
        }
    }
}
