using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>What only the compiler can have declared.</summary>
internal static class CompilerGenerated
{
    private static readonly HashSet<string> Embedded =
    [
        "Microsoft.CodeAnalysis.EmbeddedAttribute",
    ];

    /// <summary>Whether the compiler copies this attribute into assemblies.</summary>
    public static bool IsEmbedded(TypeDefinition type) => Embedded.Contains(type.FullName);

    /// <summary>Whether the type, or one around it, has a name that C# can't spell.</summary>
    public static bool IsUnspeakable(TypeDefinition type)
        => type.Name.StartsWith('<') || (type.DeclaringType is { } outer && IsUnspeakable(outer));
}
