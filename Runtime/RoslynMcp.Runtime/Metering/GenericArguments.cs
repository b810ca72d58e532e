using Mono.Cecil;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Reads the types of a called method's signature as the caller sees them: with arguments in the parameters' places.</summary>
internal static class GenericArguments
{
    public static TypeReference Resolve(TypeReference type, MethodReference called) => type switch
    {
        GenericParameter { Type: GenericParameterType.Method } own when called is GenericInstanceMethod method => method.GenericArguments[own.Position],
        GenericParameter { Type: GenericParameterType.Type } outer when called.DeclaringType is GenericInstanceType declaring => declaring.GenericArguments[outer.Position],
        GenericInstanceType instance => Instance(instance, called),
        ArrayType array => new ArrayType(Resolve(array.ElementType, called), array.Rank),
        ByReferenceType reference => new ByReferenceType(Resolve(reference.ElementType, called)),
        IModifierType modifier => Resolve(modifier.ElementType, called),
        _ => type,
    };

    private static GenericInstanceType Instance(GenericInstanceType type, MethodReference called)
    {
        var resolved = new GenericInstanceType(type.ElementType);
        foreach (var argument in type.GenericArguments)
        {
            resolved.GenericArguments.Add(Resolve(argument, called));
        }

        return resolved;
    }
}
