using System.Collections.Frozen;
using System.Collections.Immutable;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Runtime.Compilation.Wire;

/// <summary>A map of lines on the wire.</summary>
internal static class LineMapMessage
{
    public static void Write(WireWriter to, LineMap lines) => to.Each(lines.Methods, static (to, method) => to
        .Int(method.Key)
        .Each(method.Value, static (to, point) => to.Int(point.Offset).Int(point.Line)));

    public static LineMap Read(WireReader from)
    {
        var methods = from.Each(static method => KeyValuePair.Create(
            method.Int(), method.Each(static point => (Offset: point.Int(), Line: point.Int()))));
        // As pairs, a method that comes twice is no exception.
        return new LineMap(methods.Select(method => KeyValuePair.Create(method.Key, method.Value.ToImmutableArray())).ToFrozenDictionary());
    }
}
