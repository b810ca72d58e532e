using System.Text.Json;

namespace RoslynMcp.Guest.Bridge;

/// <summary>The host's answer to a call: a result, or the message of a failure.</summary>
internal sealed record ToolReply(int CallId, JsonElement Result, string? Error);
