using System.Collections.Immutable;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Compilation;

/// <summary>What a compiler needs to know of a catalog: plain text and names, so that it can stand in another process.</summary>
/// <param name="Text">The facade's source.</param>
/// <param name="Methods">Its tool methods.</param>
internal sealed record FacadeText(string Text, ImmutableArray<FacadeMethod> Methods)
{
    public static FacadeText Of(FacadeSource source) => new(source.Text,
    [
        .. source.Tools.Select(tool => new FacadeMethod(
            tool.ClassName,
            tool.MethodName,
            new ToolEffect(tool.Id, tool.Effects.ReadOnly, tool.Effects.Destructive))),
    ]);
}
