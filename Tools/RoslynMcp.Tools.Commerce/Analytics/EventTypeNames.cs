using System.Text.Json;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>Types of events as callers write them.</summary>
internal static class EventTypeNames
{
    public static string Of(EventType type) => JsonSerializer.SerializeToElement(type, ToolJson.Options).GetString()!;
}
