using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>What only the compiler can have declared.</summary>
internal static class CompilerGenerated
{
    private const string InlineArray = "<>y__InlineArray";

    private static readonly HashSet<string> Embedded =
    [
        "Microsoft.CodeAnalysis.EmbeddedAttribute",
    ];

    /// <summary>Whether the compiler copies this attribute into assemblies.</summary>
    public static bool IsEmbedded(TypeDefinition type) => Embedded.Contains(type.FullName);

    /// <summary>Whether the type, or one around it, has a name that C# can't spell.</summary>
    public static bool IsUnspeakable(TypeDefinition type)
        => type.Name.StartsWith('<') || (type.DeclaringType is { } outer && IsUnspeakable(outer));

    /// <summary>The class of constant data and of the helpers that work on it.</summary>
    public static bool IsData(TypeDefinition type)
        => type is { IsNested: false, Namespace: "", Name: "<PrivateImplementationDetails>" };

    /// <summary>A structure of a fixed number of elements, which the compiler declares for spans.</summary>
    public static bool IsInlineArray(TypeDefinition type)
        => type is { IsNested: false, Namespace: "", IsValueType: true } && type.Name.StartsWith(InlineArray, StringComparison.Ordinal);

    /// <summary>The class behind an async method or an iterator.</summary>
    public static bool IsStateMachine(TypeDefinition type) => type.IsNested && IsUnspeakable(type) && type.HasInterfaces;
}
