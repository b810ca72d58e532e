using System.Collections.Frozen;
using Mono.Cecil;
using RoslynMcp.Guest.Loading;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Members of the framework, and of the facade, that never call a snippet back, whatever they are given. What is not known to be so is
/// taken to call back.
/// </summary>
internal static class ClosedCalls
{
    private static readonly FrozenSet<string> Plain = new[]
    {
        "System.Boolean", "System.Char", "System.String", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32",
        "System.UInt32", "System.Int64", "System.UInt64", "System.Single", "System.Double", "System.Decimal", "System.DateTime",
        "System.DateOnly", "System.TimeOnly", "System.TimeSpan", "System.DateTimeOffset", "System.Guid", "System.Math", "System.MathF",
        "System.StringComparison", "System.MidpointRounding", "System.Void",
    }.ToFrozenSet();

    /// <summary>Members of generic types that only look into them.</summary>
    private static readonly FrozenSet<string> Looks = new[]
    {
        "System.Collections.Generic.List`1.get_Item", "System.Collections.Generic.List`1.set_Item",
        "System.Collections.Generic.List`1.get_Count", "System.Collections.Generic.List`1.Add",
        "System.Nullable`1.get_HasValue", "System.Nullable`1.get_Value", "System.Nullable`1.GetValueOrDefault", "System.Nullable`1..ctor",
        "System.Collections.Generic.KeyValuePair`2.get_Key", "System.Collections.Generic.KeyValuePair`2.get_Value",
        "System.Span`1.get_Item", "System.Span`1.get_Length", "System.ReadOnlySpan`1.get_Item", "System.ReadOnlySpan`1.get_Length",
        "System.ValueTuple`2..ctor", "System.ValueTuple`3..ctor", "System.ValueTuple`4..ctor", "System.Object..ctor",
    }.ToFrozenSet();

    public static bool Includes(MethodReference called)
    {
        var type = called.DeclaringType.GetElementType();
        return (type.Scope?.Name == AssemblyNames.Facade && (called.Name.StartsWith("get_", StringComparison.Ordinal) || called.Name == ".ctor"))
            || Looks.Contains($"{type.FullName}.{called.Name}")
            || (Plain.Contains(type.FullName)
                && called is not GenericInstanceMethod
                && called.Parameters.All(parameter => Plain.Contains(parameter.ParameterType.FullName)));
    }
}
