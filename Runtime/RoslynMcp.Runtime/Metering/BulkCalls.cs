using Mono.Cecil;
using RoslynMcp.Guest.Loading;

namespace RoslynMcp.Runtime.Metering;

/// <summary>
/// Calls of the framework after which the bill is looked at: those that take or give strings, arrays and collections. What they can
/// make in one go is bounded by what they are given; a thousand of them between two probes would not be.
/// </summary>
internal static class BulkCalls
{
    public static bool Include(MethodReference called)
    {
        var type = called.DeclaringType.GetElementType();
        return type is not TypeDefinition
            && type.Scope?.Name != AssemblyNames.Facade
            && !IsComparison(called)
            && (IsBulk(called.ReturnType, type) ? !IsLook(called) : !IsGetter(called) && called.Parameters.Any(parameter => IsBulk(parameter.ParameterType, type)));
    }

    /// <summary>Many properties make what they give each time, such as an exception's message or the keys of a concurrent dictionary.</summary>
    private static bool IsGetter(MethodReference called) => called.Name.StartsWith("get_", StringComparison.Ordinal);

    private static bool IsLook(MethodReference called) => called.Name is "get_Item" or "get_Current";

    /// <summary>Strings and spans are compared and searched without making anything.</summary>
    private static bool IsComparison(MethodReference called)
        => called.ReturnType.IsPrimitive && called.DeclaringType.FullName is "System.String" or "System.MemoryExtensions";

    /// <summary>What a builder returns of itself is nothing new.</summary>
    private static bool IsBulk(TypeReference type, TypeReference receiver) => type switch
    {
        ByReferenceType reference => IsBulk(reference.ElementType, receiver),
        ArrayType => true,
        GenericInstanceType instance => instance.Namespace is not "System" || instance.Name is "Span`1" or "ReadOnlySpan`1" or "Memory`1" or "ReadOnlyMemory`1",
        GenericParameter => false,
        _ => type.MetadataType == MetadataType.String
            || (type.FullName is "System.Text.StringBuilder" or "System.Numerics.BigInteger" or "System.Delegate" && type.FullName != receiver.FullName)
            || type.FullName == "System.Numerics.BigInteger"
            || (type.Namespace.StartsWith("System.Text.Json", StringComparison.Ordinal) && !type.IsValueType),
    };
}
