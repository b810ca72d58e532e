using System.Collections.Frozen;
using System.Collections.Immutable;
using Mono.Cecil;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Metering;

/// <summary>Knows which tool a facade method calls.</summary>
internal sealed class FacadeTools(FacadeSource source)
{
    private readonly FrozenDictionary<string, FacadeTool> _byMethod
        = source.Tools.ToFrozenDictionary(tool => $"Tools.{tool.ClassName}.{tool.MethodName}");

    public bool IsTool(MethodReference method)
        => method.DeclaringType.Scope?.Name == FacadeAssembly.Name && _byMethod.ContainsKey(Key(method));

    /// <summary>
    /// The tools that a module can reach. With no reflection and no host delegates these are the facade methods it refers to, so the
    /// set is sound; it is read from the table of references, so it is tight.
    /// </summary>
    public ImmutableArray<ToolEffect> ReachedBy(ModuleDefinition module) =>
    [
        .. module.GetMemberReferences().OfType<MethodReference>().Where(IsTool)
            .Select(method => _byMethod[Key(method)])
            .Distinct()
            .OrderBy(tool => tool.Id, StringComparer.Ordinal)
            .Select(tool => new ToolEffect(tool.Id, tool.Effects.ReadOnly, tool.Effects.Destructive)),
    ];

    private static string Key(MethodReference method) => $"{method.DeclaringType.FullName}.{method.Name}";
}
