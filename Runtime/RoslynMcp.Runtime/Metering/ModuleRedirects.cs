using System.Diagnostics.CodeAnalysis;
using Mono.Cecil;
using RoslynMcp.Runtime.Verification;

namespace RoslynMcp.Runtime.Metering;

/// <summary>The redirects, as one module refers to them.</summary>
internal sealed class ModuleRedirects(ModuleDefinition module)
{
    public bool TryFind(MethodReference called, [NotNullWhen(true)] out MethodReference? stand)
    {
        stand = null;
        if (called.DeclaringType.GetElementType() is TypeDefinition
            || !RedirectTable.Default.TryFind(called.DeclaringType.GetElementType().FullName, () => DocumentationIds.Of(called), out var target))
        {
            return false;
        }

        var imported = module.ImportReference(target);
        stand = Arguments(called) is { Count: > 0 } arguments ? Instantiate(imported, arguments) : imported;
        return true;
    }

    /// <summary>Whether the member has a receiver that is a reference: one of a class, and not the root of structs as well.</summary>
    public static bool IsOfClass(MethodReference called)
        => called.HasThis && RedirectTable.Default.IsClass(called.DeclaringType.GetElementType().FullName);

    /// <summary>A stand-in for a member of a generic type takes that type's arguments, and then the method's own.</summary>
    private static List<TypeReference> Arguments(MethodReference called)
    {
        var arguments = new List<TypeReference>();
        if (called.DeclaringType is GenericInstanceType type)
        {
            arguments.AddRange(type.GenericArguments);
        }

        if (called is GenericInstanceMethod method)
        {
            arguments.AddRange(method.GenericArguments);
        }

        return arguments;
    }

    private static GenericInstanceMethod Instantiate(MethodReference definition, List<TypeReference> arguments)
    {
        var instance = new GenericInstanceMethod(definition);
        arguments.ForEach(instance.GenericArguments.Add);
        return instance;
    }
}
