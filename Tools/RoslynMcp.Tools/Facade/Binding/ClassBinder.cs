using System.Collections.Immutable;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade.Model;
using RoslynMcp.Tools.Facade.Naming;
using RoslynMcp.Tools.Facade.Schemas;

namespace RoslynMcp.Tools.Facade.Binding;

/// <summary>Makes a class of one category's tools.</summary>
internal static class ClassBinder
{
    private const string Suffix = "Async";

    public static FacadeClass Bind(string category, string name, ImmutableArray<ToolDescriptor> tools, Action<string> note)
    {
        var methods = MethodNames(category, name, tools, note);
        var scope = new NameScope(text => note($"{MemberNames.Shown(category)}: {text}"), [name, .. methods.Values], ReservedNames.Type);
        var types = new TypeTable(scope);
        var titles = new SharedTitles(tools);
        var bound = tools.Select(tool => BindMethod(tool, methods[tool.Name], types, titles, note)).ToImmutableArray();
        return new FacadeClass(name, category, bound, types.Declarations);
    }

    private static Dictionary<string, string> MethodNames(
        string category, string name, ImmutableArray<ToolDescriptor> tools, Action<string> note)
        => new NameScope(note, [name], avoid: stem => stem).TakeAll(
            tools.Select(tool => tool.Name), Stem, tool => MemberNames.Shown($"{category}.{tool}"), Suffix);

    private static string Stem(string tool)
    {
        var name = Identifier.Pascal(tool, "Tool");
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }

    private static FacadeMethod BindMethod(
        ToolDescriptor tool, string name, TypeTable types, SharedTitles titles, Action<string> note)
    {
        var owner = name[..^Suffix.Length];
        void NoteTool(string text) => note($"{MemberNames.Shown(tool.Id)}: {text}");
        var parameters = new ParameterBinder(new SchemaDocument(tool.InputSchema), types, NoteTool).Bind(owner);
        var promised = tool.OutputSchema is { } output
            ? ResultBinder.Bind(new SchemaDocument(output), owner, types, titles, NoteTool)
            : null;
        return new FacadeMethod(tool, name, parameters, promised);
    }
}
