//! expect: "{\"first_name\":\"Ann\",\"kind\":\"Big\"}"
using System.Text.Json.Serialization;
enum Kind { Small, Big }
class Person
{
    [JsonPropertyName("first_name")] public string? First { get; set; }
    public Kind Kind { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Last { get; set; }
}
var options = new JsonSerializerOptions
{
    PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = { new JsonStringEnumConverter() },
};
return JsonSerializer.Serialize(new Person { First = "Ann", Kind = Kind.Big }, options);
