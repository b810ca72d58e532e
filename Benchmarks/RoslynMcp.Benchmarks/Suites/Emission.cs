using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Mono.Cecil;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What the compiler left of a snippet, which can be read again and again.</summary>
internal sealed record Emission(LaidOutSnippet LaidOut, EmittedSnippet Emitted, ImmutableArray<Diagnostic> Diagnostics)
{
    public Report NewReport() => new(LaidOut.Parsed.Code);

    public ModuleDefinition Open()
    {
        Emitted.Image.Position = Emitted.Symbols.Position = 0;
        return Emitted.Read();
    }
}
