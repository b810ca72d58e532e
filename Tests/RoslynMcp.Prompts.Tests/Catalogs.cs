using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Context;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Prompts.Tests;

/// <summary>Catalogs to write prompts for.</summary>
internal static class Catalogs
{
    private static readonly string[] Nouns = ["order", "invoice", "customer", "ticket", "shipment", "contract", "supplier", "machine"];

    private static readonly string[] Verbs = ["find", "count", "read", "list"];

    /// <summary>What a visitor's assistant is offered.</summary>
    public static ToolCatalog Commerce()
    {
        using var commerce = CommerceTools.Create();
        var builder = new ToolCatalogBuilder();
        foreach (var instance in commerce.Instances)
        {
            builder.AddTools(instance);
        }

        return builder.Build().For(ToolRoles.Public);
    }

    /// <summary>So many tools in categories of different sizes, the same every time.</summary>
    public static ToolCatalog Invented(int count)
    {
        var categories = Math.Max(1, (int)Math.Sqrt(count));
        return ToolCatalog.Create(Enumerable.Range(0, count).Select(number => Tool(
            $"{Nouns[number % categories % Nouns.Length]}s{(number % categories >= Nouns.Length ? $"_{number % categories}" : "")}",
            $"{Verbs[number / categories % Verbs.Length]}_{Nouns[number % categories % Nouns.Length]}_{number}")));
    }

    public static ToolDescriptor Tool(string category, string name, string description = "Reads one thing by its number.", string parameter = "number") => new()
    {
        Category = category,
        Name = name,
        Description = description,
        InputSchema = JsonElement.Parse($$"""{"type":"object","properties":{"{{parameter}}":{"type":"integer"} },"required":["{{parameter}}"]}"""),
        Effects = ToolEffects.Read,
        Handler = (_, _) => throw new NotSupportedException(),
    };

    public static FacadeSource Facade(this ToolCatalog catalog) => FacadeGenerator.Generate(catalog);
}
