using System.Text.RegularExpressions;
using Mono.Cecil;

namespace RoslynMcp.Runtime.Verification;

/// <summary>What only the compiler can have declared.</summary>
internal static partial class CompilerGenerated
{
    private const string InlineArray = "<>y__InlineArray";

    private static readonly HashSet<string> Embedded =
    [
        "Microsoft.CodeAnalysis.EmbeddedAttribute",
    ];

    /// <summary>Whether the compiler copies this attribute into assemblies.</summary>
    public static bool IsEmbedded(TypeDefinition type) => Embedded.Contains(type.FullName);

    /// <summary>Whether the type, or one around it, has a name that C# can't spell and that no type of an author's is given.</summary>
    public static bool IsUnspeakable(TypeDefinition type)
        => (type.Name.StartsWith('<') && !IsOfFile(type)) || (type.DeclaringType is { } outer && IsUnspeakable(outer));

    /// <summary>Whether an author declared the type as private to its file, which the compiler writes before the name.</summary>
    private static bool IsOfFile(TypeDefinition type) => !type.IsNested && FileName().IsMatch(type.Name);

    [GeneratedRegex("^<[^>]*>F[0-9A-F]{64}__", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    /// <summary>The class of constant data and of the helpers that work on it.</summary>
    public static bool IsData(TypeDefinition type)
        => type is { IsNested: false, Namespace: "", Name: "<PrivateImplementationDetails>" };

    /// <summary>A structure of a fixed number of elements, which the compiler declares for spans.</summary>
    public static bool IsInlineArray(TypeDefinition type)
        => type is { IsNested: false, Namespace: "", IsValueType: true } && type.Name.StartsWith(InlineArray, StringComparison.Ordinal);

    /// <summary>The class behind an async method or an iterator.</summary>
    public static bool IsStateMachine(TypeDefinition type) => type.IsNested && IsUnspeakable(type) && type.HasInterfaces;
}
