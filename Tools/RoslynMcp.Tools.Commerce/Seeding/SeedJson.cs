using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Seeding;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(IReadOnlyList<CategoryPlan>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
internal sealed partial class SeedJson : JsonSerializerContext;
