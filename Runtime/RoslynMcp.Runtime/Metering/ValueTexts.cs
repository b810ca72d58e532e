using Mono.Cecil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Which values may have a text that is far longer than they are large, by the type that a call sees of them.</summary>
internal static class ValueTexts
{
    public static bool MayBeLong(TypeReference type) => type switch
    {
        GenericParameter parameter => !parameter.Attributes.HasFlag(GenericParameterAttributes.AllowByRefLikeConstraint),
        GenericInstanceType { IsValueType: true } instance => instance.GenericArguments.Any(argument => !argument.IsPrimitive),
        TypeDefinition or ArrayType => false,
        { FullName: "System.Collections.DictionaryEntry" } => true,
        _ => !type.IsValueType && type.MetadataType != MetadataType.String,
    };
}
