using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RoslynMcp.Guest.Loading;

/// <summary>How the facade's types are read and written on the guest's side.</summary>
internal static class FacadeJson
{
    /// <summary>
    /// Fresh options, one for each loaded facade, as their caches keep its types alive. Names are matched by case: a schema may
    /// have properties that differ in nothing else.
    /// </summary>
    public static JsonSerializerOptions Options() => new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter() },
    };
}
