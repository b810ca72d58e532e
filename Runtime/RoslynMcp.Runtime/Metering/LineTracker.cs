using System.Collections.Frozen;
using System.Collections.Immutable;
using Mono.Cecil;
using Mono.Cecil.Cil;
using RoslynMcp.Runtime.Compilation;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Follows the author's lines from the emitted IL into the metered one.</summary>
internal sealed class LineTracker(SequencePoints points)
{
    private readonly List<(MethodDefinition Method, List<(Instruction At, int Line)> Points)> _methods = [];

    /// <summary>The lines of a method as emitted.</summary>
    public ImmutableArray<(int Offset, int Line)> LinesOf(MethodDefinition method) => points.Of(method);

    /// <summary>Notes which instructions begin a line, now that the method is rewritten.</summary>
    public void Note(MethodDefinition method, List<(Instruction At, int Line)> starts) => _methods.Add((method, starts));

    /// <summary>Reads the final tokens and offsets; only after the module was written.</summary>
    public LineMap Finish() => new(_methods.ToFrozenDictionary(
        method => method.Method.MetadataToken.ToInt32(),
        method => method.Points.Select(point => (point.At.Offset, point.Line)).ToImmutableArray()));
}
