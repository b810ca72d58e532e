using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    private const int Most = 5;
    private static readonly string[] Names = ["front", "back"];
    private static readonly System.Collections.Frozen.FrozenSet<string> Known = [];
    private static readonly System.Collections.Immutable.ImmutableArray<int> Sizes = [];
    private static int _calls; //! RMCP111: '_calls' is shared by all tenants and calls at once. Keep it in an injected service, or make it immutable.
    private static readonly Dictionary<string, int> Cache = []; //! RMCP111
    private static readonly System.Collections.Concurrent.ConcurrentBag<int> Bag = []; //! RMCP111

    public static string? Last { get; set; } //! RMCP111

    public static int Fixed { get; } = 3;

    public static int Computed => Names.Length + Known.Count + Sizes.Length + Most;

    public static event Action? Called; //! RMCP111

    private int _own;

    [McpServerTool(ReadOnly = true), Description("Counts.")]
    public int Count()
    {
        Called?.Invoke();
        return _own++ + _calls++ + Cache.Count + Bag.Count;
    }
}

public static class NoTools
{
    public static int Calls;
}
