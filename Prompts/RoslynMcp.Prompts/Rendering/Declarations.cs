using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts.Rendering;

/// <summary>Tools as C# in the facade's own form: one block per class, every type that they share once.</summary>
internal static class Declarations
{
    public static string Render(IEnumerable<FacadeTool> tools, FacadeDetail detail) => detail switch
    {
        FacadeDetail.Index => string.Join('\n', tools.Select(tool => tool.Declaration(FacadeDetail.Index))),
        FacadeDetail.Signature => string.Join('\n', tools.GroupBy(tool => tool.ClassName).Select(Class)),
        FacadeDetail.Full => string.Join("\n\n", tools.Select(tool => tool.Declaration(FacadeDetail.Full))),
        _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, "Index, Signature or Full."),
    };

    private static string Class(IGrouping<string, FacadeTool> tools)
    {
        var methods = tools.SelectMany(Method);
        var types = tools
            .SelectMany(tool => tool.Types.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)
            .Select(type => $"  {type}");
        return string.Join('\n', [$"static class {tools.Key} {{", .. methods, .. types, "}"]);
    }

    private static IEnumerable<string> Method(FacadeTool tool)
    {
        var index = tool.Declaration(FacadeDetail.Index);
        var summary = index.IndexOf(": ", StringComparison.Ordinal);
        if (summary >= 0)
        {
            yield return $"  // {index[(summary + 2)..]}";
        }

        yield return $"  static {tool.Signature};";
    }
}
