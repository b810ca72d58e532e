using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoslynMcp.Runtime.Compilation.Emission;
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

    /// <summary>The serializer says only which object misses a member, the facade also which member.</summary>
    private const string Missing = " and something below";

    private static readonly JsonElement Nothing = JsonElement.Parse("null");

    public static IEnumerable<TestDataRow<string>> Cases => FacadeCase.Names.Except(Unsampled)
        .Select(name => new TestDataRow<string>(name) { DisplayName = $"Valid JSON survives the types of {name}" });

    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void Results_and_arguments_read_and_write_as_they_came(string name) => AssertSurvive(FacadeCase.Read(name).Catalog, Samples);

    [TestMethod]
    public void Results_and_arguments_of_random_schemas_read_and_write_as_they_came() => AssertSurvive(RandomSchema.Catalog(tools: 60), Samples);

    [TestMethod]
    public void Of_wrong_results_the_facade_refuses_what_the_serializer_refuses_at_the_same_place()
    {
        var catalog = RandomSchema.Catalog(tools: 60);
        var options = FacadeSerializer.Options();
        var wrong = 0;
        foreach (var (tool, method) in Methods(catalog))
        {
            var random = new Random(1);
            var type = method.ReturnType.GetGenericArguments()[0];
            for (var seed = 0; seed < Samples; seed++)
            {
                var answer = JsonDamage.Of(new SchemaSampler(tool.OutputSchema!.Value, seed).Sample(), random);
                var (facade, serializer) = (ByFacade(method, answer, options), BySerializer(tool.Id, type, answer, options));
                var isSame = serializer.EndsWith(Missing, StringComparison.Ordinal) ? facade.StartsWith(serializer[..^Missing.Length], StringComparison.Ordinal) : facade == serializer;
                Assert.IsTrue(isSame, $"{answer.GetRawText()} as {type.Name}: {facade} but {serializer}");
                wrong += serializer.StartsWith(tool.Id, StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.IsGreaterThan(200, wrong);
    }

    private static string ByFacade(MethodInfo method, JsonElement answer, JsonSerializerOptions options)
    {
        try
        {
            var result = FacadeCall.Make(method, Defaults(method), answer).Result;
            return Shown(result, method.ReturnType.GetGenericArguments()[0], options);
        }
        catch (global::Tools.ToolException refused)
        {
            return refused.Message;
        }
    }

    private static string BySerializer(string tool, Type type, JsonElement answer, JsonSerializerOptions options)
    {
        try
        {
            var read = answer.Deserialize(type, options);
            return read is null ? $"{tool} returned null where its output schema promises a value." : Shown(read, type, options);
        }
        catch (JsonException refused)
        {
            var end = refused.Message.Contains("was missing required properties", StringComparison.Ordinal) ? Missing : ".";
            return $"{tool} returned what its output schema does not allow, at {refused.Path}{end}";
        }
    }

    private static string Shown(object? value, Type type, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Serialize(value, type, options);
        }
        catch (Exception unwritable) when (unwritable is JsonException or ArgumentException)
        {
            return $"Half a character or infinity: {unwritable.Message}";
        }
    }

    private static void AssertSurvive(ToolCatalog catalog, int samples)
    {
        var options = FacadeSerializer.Options();
        foreach (var (tool, method) in Methods(catalog))
        {
            var parameters = Parameters(tool, method).ToArray();
            for (var seed = 0; seed < samples; seed++)
            {
                var input = new SchemaSampler(tool.InputSchema, seed).Sample() as JsonObject ?? [];
                var arguments = parameters.Select(parameter => Argument(parameter.Parameter, input[parameter.Property], options)).ToArray();
                var answer = tool.OutputSchema is { } output ? new SchemaSampler(output, seed).Sample() : null;

                var call = FacadeCall.Make(method, arguments, answer is null ? Nothing : JsonElement.Parse(answer.ToJsonString()));

                AssertSent(input, parameters, call.Sent);
                if (tool.OutputSchema is not null)
                {
                    AssertSame(answer, JsonSerializer.SerializeToNode(call.Result, method.ReturnType.GetGenericArguments()[0], options), tool.Id);
                }
            }
        }
    }

    /// <summary>Of the facade as it is emitted, and as its text compiles.</summary>
    private static IEnumerable<(ToolDescriptor Tool, MethodInfo Method)> Methods(ToolCatalog catalog)
    {
        var source = FacadeGenerator.Generate(catalog);
        return Methods(catalog, source, FacadeEmitter.Emit(source)).Concat(Methods(catalog, source, CompiledFacade.Image(source)));
    }

    private static IEnumerable<(ToolDescriptor Tool, MethodInfo Method)> Methods(ToolCatalog catalog, FacadeSource source, byte[] image)
    {
        var facade = CompiledFacade.Load(image);
        return source.Tools
            .Select(tool => (catalog.Find(tool.Id)!, facade.GetType($"Tools.{tool.ClassName}")!.GetMethod(tool.MethodName)!));
    }

    private static object?[] Defaults(MethodInfo method) => [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(JsonElement) ? Nothing : parameter.HasDefaultValue ? parameter.DefaultValue : null)];

    private static object? Argument(ParameterInfo parameter, JsonNode? value, JsonSerializerOptions options)
        => value is not null ? JsonSerializer.Deserialize(value, parameter.ParameterType, options)
            : parameter.ParameterType == typeof(JsonElement) ? Nothing
            : parameter is { HasDefaultValue: true, DefaultValue: { } usual } ? Typed(usual, parameter.ParameterType)
            : null;

    /// <summary>Reflection gives the default of a nullable enum as its number.</summary>
    private static object Typed(object value, Type type)
        => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } choice ? Enum.ToObject(choice, value) : value;

    private static void AssertSent(JsonObject input, (string Property, ParameterInfo Parameter)[] parameters, JsonElement sent)
    {
        foreach (var (property, parameter) in parameters)
        {
            var isSent = sent.TryGetProperty(property, out var value);
            if (input[property] is { } expected)
            {
                AssertSame(expected, JsonNode.Parse(value.GetRawText()), property);
            }
            else
            {
                Assert.AreEqual(parameter is not { HasDefaultValue: true, DefaultValue: null }, isSent, property);
            }
        }
    }

    private static void AssertSame(JsonNode? expected, JsonNode? actual, string what)
        => Assert.IsTrue(JsonNode.DeepEquals(expected, actual), $"{what} made {actual?.ToJsonString()} of {expected?.ToJsonString()}");

    /// <summary>Parameters stand in schema order with the required first.</summary>
    private static IEnumerable<(string Property, ParameterInfo Parameter)> Parameters(ToolDescriptor tool, MethodInfo method)
    {
        var properties = tool.InputSchema.TryGetProperty("properties", out var described) ? described.EnumerateObject().Select(property => property.Name).Distinct().ToArray() : [];
        var required = tool.InputSchema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToArray() : [];
        return [.. properties.Where(required.Contains).Concat(required.Except(properties).Order(StringComparer.Ordinal))
            .Concat(properties.Except(required)).Zip(method.GetParameters())];
    }
}
