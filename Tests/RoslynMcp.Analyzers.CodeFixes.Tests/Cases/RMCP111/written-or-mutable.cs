using System.ComponentModel;
using ModelContextProtocol.Server;

[McpServerToolType]
public sealed class ShelfTools
{
    [McpServerTool(ReadOnly = true), Description("a")]
    public static int Count()
    {
        (_pair, var other) = (1, 2);
        Change(ref _given);
        return _calls++ + _set + other + _pair + _given + Open + _list.Count;
    }

    public static void Set() => ShelfTools._set = 1;

    public static int Open = 1;
    private static int _calls;
    private static int _set;
    private static int _pair;
    private static int _given;
    private static List<int> _list = [];

    private static void Change(ref int value) => value = 1;
}
