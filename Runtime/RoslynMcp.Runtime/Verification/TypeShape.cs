using Mono.Cecil;
using RoslynMcp.Analyzers.Policy;

namespace RoslynMcp.Runtime.Verification;

/// <summary>Checks one type as it stands in a signature: its shape, and every type inside it.</summary>
internal sealed class TypeShape(SymbolPolicy policy)
{
    private static readonly HashSet<string> Modifiers = ["System.Runtime.InteropServices.InAttribute", "System.Runtime.CompilerServices.IsExternalInit"];

    private static readonly HashSet<string> NeverNamed =
    [
        "System.Type", "System.RuntimeTypeHandle", "System.Reflection.MemberInfo", "System.Delegate", "System.MulticastDelegate", "System.Attribute",
        "System.IAsyncResult", "System.AsyncCallback",
    ];

    /// <summary>What an author could have written: a type that source may name.</summary>
    public bool IsWritten(TypeReference type)
        => IsSound(type, name => policy.AllowsInSource(DocumentationIds.Of(name)));

    /// <summary>What the compiler may write within bodies and classes of its own: not what would be a capability in a variable.</summary>
    public bool IsCompiled(TypeReference type) => IsSound(type, name => !NeverNamed.Contains(name.FullName) && policy.AllowsInIL(DocumentationIds.Of(name)));

    /// <summary>What nothing may derive from, for the stand-ins know only how to make one.</summary>
    public bool IsSealed(TypeReference type) => policy.IsSealed(DocumentationIds.Of(type.GetElementType()));

    /// <summary>The shapes that C# without <c>unsafe</c> has; anything else, pointers above all, is refused.</summary>
    private static bool IsSound(TypeReference type, Func<TypeReference, bool> allows) => type switch
    {
        GenericParameter => true,
        ArrayType array => array.Dimensions.All(dimension => dimension.LowerBound is null or 0) && IsSound(array.ElementType, allows),
        ByReferenceType { ElementType: not ByReferenceType } reference => IsSound(reference.ElementType, allows),
        RequiredModifierType modifier => Modifiers.Contains(modifier.ModifierType.FullName) && IsSound(modifier.ElementType, allows),
        GenericInstanceType instance => IsSound(instance.ElementType, allows)
            && instance.GenericArguments.All(argument => argument is not ByReferenceType && IsSound(argument, allows)),
        TypeSpecification => false,
        TypeDefinition => true,
        _ => OwnReference.IsOwn(type) || allows(type),
    };
}
