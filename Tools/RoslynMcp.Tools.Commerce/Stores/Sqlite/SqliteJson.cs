using System.Text.Json.Serialization;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>Lists as parameters, for <c>json_each</c>; generated, because reflection would cost a cold command tens of milliseconds.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class SqliteJson : JsonSerializerContext;
