using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Count(
        [Description("a")] Stream stream, //! RMCP103: The parameter 'stream' cannot come from JSON: its type is 'Stream'. Take values, records, enums, lists or maps, a ToolContext or a CancellationToken.
        [Description("b")] Func<int, bool> filter, //! RMCP103
        [Description("c")] (string Sku, int Count) pair, //! RMCP103
        [Description("d")] McpServer server, //! RMCP103
        [Description("e")] IProgress<int> progress, //! RMCP103
        [Description("f")] int[,] grid, //! RMCP103
        [Description("g")] Filter deep, //! RMCP103: The parameter 'deep' cannot come from JSON: 'Inner.Type' is 'Type'. Take values, records, enums, lists or maps, a ToolContext or a CancellationToken.
        [Description("h")] IServiceProvider services) => 1; //! RMCP103

    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int ByReference([Description("a")] ref int number) => 1; //! RMCP103: The parameter 'number' cannot come from JSON: it is passed by 'ref'. Take values, records, enums, lists or maps, a ToolContext or a CancellationToken.

    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Generic<T>([Description("a")] T value) => 1; //! RMCP103

    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public static int Fine(
        [Description("a")] IReadOnlyList<string> skus,
        [Description("b")] Dictionary<string, decimal> prices,
        [Description("c")] DayOfWeek? day,
        [Description("d")] DateTimeOffset since,
        [Description("e")] Guid id,
        [Description("f")] Tree tree,
        [Description("g")] Uri address,
        [Description("h")] byte[] image,
        [Description("i")] TimeSpan? span) => 1;

    public sealed record Filter(IReadOnlyList<Inner> Parts);

    public sealed record Inner(Type Type);

    public sealed record Tree(string Name, IReadOnlyList<Tree> Children)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public Stream? Source { get; init; }
    }
}
