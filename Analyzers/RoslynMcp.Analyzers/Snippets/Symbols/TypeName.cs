using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoslynMcp.Analyzers.Snippets.Symbols;

/// <summary>
/// The one thing that may be asked of a type, and only at once: its name, <c>x.GetType().Name</c> and <c>typeof(T).FullName</c>.
/// No value of type <see cref="System.Type"/> ever comes to be that something else could be asked of.
/// </summary>
internal static class TypeName
{
    /// <summary>Whether the operation is the reading of the name.</summary>
    public static bool IsRead(IOperation? operation) =>
        operation is IPropertyReferenceOperation { Instance: { } type, Property: { Name: "Name" or "FullName" } property }
        && IsOfReflection(property.ContainingType)
        && (type is ITypeOfOperation || IsGetType(type));

    /// <summary>Whether the operation is the type that a name is read of.</summary>
    public static bool IsSource(IOperation operation) => IsRead(operation.Parent);

    private static bool IsGetType(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: nameof(GetType), IsStatic: false, Parameters.IsEmpty: true } method }
        && method.ReturnType is INamedTypeSymbol returned && IsOfReflection(returned)
        && IsSystem(method.ContainingType, "Object", "Exception");

    private static bool IsOfReflection(INamedTypeSymbol type) => IsSystem(type, "Type", "Type")
        || type is { Name: "MemberInfo", ContainingNamespace: { Name: "Reflection", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <remarks>A snippet declares no namespaces: what is in System is the framework's.</remarks>
    private static bool IsSystem(INamedTypeSymbol type, string name, string other) =>
        (type.Name == name || type.Name == other)
        && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
