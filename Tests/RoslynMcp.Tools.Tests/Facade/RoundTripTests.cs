using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Guest.Loading;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Tools.Tests.Facade;

[TestClass]
public class RoundTripTests
{
    private const int Samples = 40;

    /// <summary>What the sampler cannot make values for: references without an end, allOf, and schemas that are no schemas.</summary>
    private static readonly string[] Unsampled =
        ["all-of", "all-of-beside-reference", "all-of-contradictions", "endless-references", "unknown-types", "lone-surrogates"];

    public static IEnumerable<TestDataRow<string>> Cases => FacadeCase.Names.Except(Unsampled)
        .Select(name => new TestDataRow<string>(name) { DisplayName = $"Valid JSON survives the types of {name}" });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Results_and_arguments_read_and_write_as_they_came(string name)
    {
        var catalog = FacadeCase.Read(name).Catalog;
        var source = FacadeGenerator.Generate(catalog);
        var facade = CompiledFacade.Load(catalog);
        var options = FacadeJson.Options();
        foreach (var tool in source.Tools)
        {
            var method = facade.GetType($"Tools.{tool.ClassName}")!.GetMethod(tool.MethodName)!;
            var descriptor = catalog.Find(tool.Id)!;
            if (descriptor.OutputSchema is { } output)
            {
                AssertSurvives(output, method.ReturnType.GetGenericArguments()[0], options);
            }

            AssertArgumentsSurvive(descriptor, method, options);
        }
    }

    private static void AssertArgumentsSurvive(ToolDescriptor tool, MethodInfo method, JsonSerializerOptions options)
    {
        if (!tool.InputSchema.TryGetProperty("properties", out var properties))
        {
            return;
        }

        // Parameters stand in schema order with the required first; the facade's text says which is which.
        var required = tool.InputSchema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()).ToArray() : [];
        var ordered = properties.EnumerateObject().Where(property => required.Contains(property.Name))
            .Concat(properties.EnumerateObject().Where(property => !required.Contains(property.Name)));
        foreach (var (property, parameter) in ordered.Zip(method.GetParameters()))
        {
            AssertSurvives(tool.InputSchema, parameter.ParameterType, options, property.Name);
        }
    }

    private static void AssertSurvives(JsonElement schema, Type type, JsonSerializerOptions options, string? property = null)
    {
        for (var seed = 0; seed < Samples; seed++)
        {
            var sample = new SchemaSampler(schema, seed).Sample();
            var value = property is null ? sample : (sample as JsonObject)?[property];
            if (value is null && property is not null)
            {
                continue;
            }

            var read = JsonSerializer.Deserialize(value, type, options);
            var written = JsonSerializer.SerializeToNode(read, type, options);
            Assert.IsTrue(JsonNode.DeepEquals(value, written), $"{type.Name} made {written?.ToJsonString()} of {value?.ToJsonString()}");
        }
    }
}
