using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using MethodDefinition = Mono.Cecil.MethodDefinition;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Where the author's lines begin in the IL that the compiler emitted, read from its portable PDB.</summary>
internal sealed class SequencePoints : IDisposable
{
    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _reader;
    private readonly Func<int, int, int> _lineOf;

    /// <param name="symbols">The portable PDB.</param>
    /// <param name="lineOf">From a line and a column of the laid-out unit, both from 1, to the author's line.</param>
    public SequencePoints(Stream symbols, Func<int, int, int> lineOf)
    {
        _provider = MetadataReaderProvider.FromPortablePdbStream(symbols);
        _reader = _provider.GetMetadataReader();
        _lineOf = lineOf;
    }

    /// <summary>IL offset and author's line, in order of offset; 0 for code that belongs to no line.</summary>
    public ImmutableArray<(int Offset, int Line)> Of(MethodDefinition method)
    {
        if (method.MetadataToken.RID == 0)
        {
            // The compiler knows nothing of it.
            return [];
        }

        var handle = MetadataTokens.MethodDebugInformationHandle(method.MetadataToken.ToInt32() & 0xFFFFFF);
        var information = _reader.GetMethodDebugInformation(handle);
        return information.SequencePointsBlob.IsNil
            ? []
            : [.. information.GetSequencePoints().Select(point => (point.Offset, LineOf(point)))];
    }

    public void Dispose() => _provider.Dispose();

    private int LineOf(SequencePoint point) => point.IsHidden ? 0 : _lineOf(point.StartLine, point.StartColumn);
}
