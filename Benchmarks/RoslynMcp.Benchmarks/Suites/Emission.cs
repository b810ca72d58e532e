using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>What the compiler left of a snippet; later stages consume its streams, so each is given its own.</summary>
internal sealed record Emission(LaidOutSnippet LaidOut, EmittedSnippet Emitted, ImmutableArray<Diagnostic> Diagnostics)
{
    private readonly byte[] _image = Emitted.Image.ToArray();
    private readonly byte[] _symbols = Emitted.Symbols.ToArray();

    public Report NewReport() => new(LaidOut.Parsed.Code);

    public EmittedSnippet Again() => Emitted with { Image = new MemoryStream(_image), Symbols = new MemoryStream(_symbols) };
}
