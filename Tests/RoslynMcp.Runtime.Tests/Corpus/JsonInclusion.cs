using System.Text.Json;

namespace RoslynMcp.Runtime.Tests.Corpus;

/// <summary>Whether JSON is as a case expects: an expected object may say less than there is, everything else is the same.</summary>
internal static class JsonInclusion
{
    public static bool Includes(this JsonElement actual, JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Object => actual.ValueKind == JsonValueKind.Object && expected.EnumerateObject().All(
            property => actual.TryGetProperty(property.Name, out var value) && value.Includes(property.Value)),
        JsonValueKind.Array => actual.ValueKind == JsonValueKind.Array
            && actual.GetArrayLength() == expected.GetArrayLength()
            && actual.EnumerateArray().Zip(expected.EnumerateArray(), Includes).All(same => same),
        _ => JsonElement.DeepEquals(actual, expected),
    };
}
