using System.ComponentModel;
using System.Text.Json.Nodes;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>What goes through all levels of a node, with some frames for each and no probe: how many they are is looked at first.</summary>
[Redirects(typeof(JsonNode))]
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GuestJsonDepth
{
    private const int MostBelow = 10_000;
    private const int MostAbove = 200_000;

    public static JsonNode DeepClone(JsonNode node)
    {
        AskForLevels(node);
        return node.DeepClone();
    }

    public static bool DeepEquals(JsonNode? node1, JsonNode? node2)
    {
        AskForLevels(node1);
        return JsonNode.DeepEquals(node1, node2);
    }

    /// <summary>A node without options asks the one that holds it.</summary>
    public static JsonNodeOptions? Options(JsonNode node)
    {
        AskForAncestors(node);
        return node.Options;
    }

    internal static void AskForAncestors(JsonNode node)
    {
        var level = 0;
        for (var at = node; at is not null; at = at.Parent)
        {
            Look(++level, MostAbove);
        }
    }

    private static void AskForLevels(JsonNode? root)
    {
        var open = new Stack<(JsonNode? Node, int Level)>([(root, 1)]);
        while (open.TryPop(out var next))
        {
            Look(next.Level, MostBelow);
            foreach (var child in Children(next.Node))
            {
                open.Push((child, next.Level + 1));
            }
        }
    }

    private static IEnumerable<JsonNode?> Children(JsonNode? node) => node switch
    {
        JsonArray array => array,
        JsonObject map => map.Select(pair => pair.Value),
        _ => [],
    };

    private static void Look(int level, int most)
    {
        Probe.Enter();
        if (level > most)
        {
            GuestSession.Current.Meter.StackExhausted();
        }
    }
}
