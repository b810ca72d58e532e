using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Lists as parameters, for <c>json_each</c>; generated, because reflection is slow in a command that just started.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class SqliteJson : JsonSerializerContext;
