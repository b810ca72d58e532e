using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>A snippet that was checked, verified and metered: what the cache keeps and what may be loaded.</summary>
/// <param name="Image">The metered assembly; nobody writes to it.</param>
/// <param name="EntryToken">Metadata token of the entry method, a static method that returns <c>object?</c>.</param>
/// <param name="Effects">The tools that its IL refers to.</param>
/// <param name="Warnings">Diagnostics worth a model's attention.</param>
/// <param name="Lines">From IL to the author's lines.</param>
/// <param name="HasState">Whether it declares static fields, so that no two executions may share a loaded copy.</param>
internal sealed record CompiledSnippet(
    byte[] Image,
    int EntryToken,
    ImmutableArray<ToolEffect> Effects,
    ImmutableArray<SnippetDiagnostic> Warnings,
    LineMap Lines,
    bool HasState);
