using System.Collections.Frozen;
using System.Collections.Immutable;
using Mono.Cecil;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Knows which tool a facade method calls.</summary>
internal sealed class FacadeTools(FacadeIndex facade)
{
    private readonly FrozenDictionary<string, ToolEffect> _byMethod
        = facade.Methods.ToFrozenDictionary(method => $"Tools.{method.ClassName}.{method.Name}", method => method.Effect);

    public bool IsTool(MethodReference method)
        => method.DeclaringType.Scope?.Name == AssemblyNames.Facade && _byMethod.ContainsKey(Key(method));

    /// <summary>
    /// The tools that a module can reach. With no reflection and no host delegates these are the facade methods it refers to, so the
    /// set is sound; it is read from the table of references, so it is tight.
    /// </summary>
    public ImmutableArray<ToolEffect> ReachedBy(ModuleDefinition module) =>
    [
        .. module.GetMemberReferences().OfType<MethodReference>().Where(IsTool)
            .Select(method => _byMethod[Key(method)])
            .Distinct()
            .OrderBy(effect => effect.Tool, StringComparer.Ordinal),
    ];

    private static string Key(MethodReference method) => $"{method.DeclaringType.FullName}.{method.Name}";
}
