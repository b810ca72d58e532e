using System.Text.Json;

namespace RoslynMcp.Tools.Catalog;

/// <summary>Turns names of C# into the snake_case that ids use.</summary>
internal static class ToolName
{
    public static string OfCategory(Type type) => Snake(WithoutSuffix(type.Name, "Tools"));

    public static string OfMethod(string method) => Snake(WithoutSuffix(method, "Async"));

    public static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static string WithoutSuffix(string name, string suffix)
        => name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal) ? name[..^suffix.Length] : name;
}
