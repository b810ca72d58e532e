using System.Text.Json;

namespace RoslynMcp.Comparison.Cases;

/// <summary>The cases, in the order of their file.</summary>
internal static class CaseFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
    };

    public static IReadOnlyList<ComparisonCase> Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Cases", "cases.json");
        var cases = JsonSerializer.Deserialize<List<ComparisonCase>>(File.ReadAllText(path), Options)
            ?? throw new InvalidDataException($"{path} holds no cases.");
        return cases.GroupBy(one => one.Id).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new InvalidDataException($"{path}: two cases are called {twice.Key}.")
            : cases;
    }
}
