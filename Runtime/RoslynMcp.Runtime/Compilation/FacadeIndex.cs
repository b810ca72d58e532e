using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>What a compiler needs to know of a catalog beside its facade: plain names, so that it can stand in another process.</summary>
/// <param name="Methods">The facade's tool methods.</param>
internal sealed record FacadeIndex(ImmutableArray<FacadeMethod> Methods)
{
    public static FacadeIndex None { get; } = new(Methods: []);

    public static FacadeIndex Of(FacadeSource source) => new(
    [
        .. source.Tools.Select(tool => new FacadeMethod(
            tool.ClassName,
            tool.MethodName,
            new ToolEffect(tool.Id, tool.Effects.ReadOnly, tool.Effects.Destructive))),
    ]);
}
