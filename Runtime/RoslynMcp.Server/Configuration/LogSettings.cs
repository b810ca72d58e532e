namespace RoslynMcp.Server.Configuration;

/// <summary>What is logged on standard error.</summary>
/// <param name="ToolCalls">Whether each tool call is; null leaves it to the command.</param>
/// <param name="IsJson">Whether an event is a JSON object on a line of its own, and not a sentence.</param>
/// <param name="PseudonymKey">What callers' names are replaced by means of; null takes another key in each process.</param>
internal sealed record LogSettings(bool? ToolCalls, bool IsJson, string? PseudonymKey)
{
    public static LogSettings None { get; } = new(null, IsJson: false, null);

    public static LogSettings Read(Setting logs)
    {
        var members = logs.Members("toolCalls", "format", "pseudonymKey");
        return new LogSettings(
            members.TryGetValue("toolCalls", out var calls) ? calls.Flag() : null,
            members.TryGetValue("format", out var format) && format.Text() switch
            {
                "text" => false,
                "json" => true,
                _ => throw format.Wrong("\"text\" or \"json\""),
            },
            members.TryGetValue("pseudonymKey", out var key) ? Secret.Read(key) : null);
    }
}
