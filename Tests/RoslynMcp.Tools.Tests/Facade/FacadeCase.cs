using System.Text.Json;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Tests.Facade;

/// <summary>One file of <c>Cases/</c>: a sentence, and the tools whose facade must make it true.</summary>
internal sealed record FacadeCase(string Name, string Sentence, ToolCatalog Catalog)
{
    public static IEnumerable<string> Names { get; } = Directory.GetFiles(Folder, "*.json")
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Order(StringComparer.Ordinal)
        .ToArray();

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases");

    public static FacadeCase Read(string name)
    {
        var file = Parse(name);
        var tools = file.GetProperty("tools").EnumerateArray().Select(Tool);
        return new FacadeCase(name, file.GetProperty("sentence").GetString()!, ToolCatalog.Create(tools));
    }

    private static JsonElement Parse(string name)
    {
        try
        {
            return JsonElement.Parse(File.ReadAllText(Path.Combine(Folder, $"{name}.json")));
        }
        catch (JsonException malformed)
        {
            throw new AssertFailedException($"The case '{name}' is malformed: {malformed.Message}", malformed);
        }
    }

    private static ToolDescriptor Tool(JsonElement tool) => new()
    {
        Category = tool.GetProperty("category").GetString()!,
        Name = tool.GetProperty("name").GetString()!,
        Description = tool.GetProperty("description").GetString()!,
        InputSchema = tool.GetProperty("input"),
        OutputSchema = tool.TryGetProperty("output", out var output) ? output : null,
        Handler = (_, _) => throw new NotSupportedException("Case tools are never called."),
    };
}
