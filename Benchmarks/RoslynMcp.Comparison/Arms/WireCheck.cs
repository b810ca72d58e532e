using System.Text.Json;

namespace RoslynMcp.Comparison.Arms;

/// <summary>Proves, before anything is scored, that the arms do not send the same.</summary>
internal static class WireCheck
{
    /// <summary>Whether instructions and offered functions differ in the first requests of both.</summary>
    public static bool Differ(Attempt code, Attempt traditional)
        => code.Requests is [var a, ..] && traditional.Requests is [var b, ..] && System(a) != System(b) && Functions(a) != Functions(b);

    private static string System(JsonElement request) => request.GetProperty("messages")[0].GetRawText();

    private static string Functions(JsonElement request) => request.TryGetProperty("tools", out var tools) ? tools.GetRawText() : "";
}
