using ModelContextProtocol.Protocol;

namespace RoslynMcp.Server.Tests.Serving;

/// <summary>What of a result a model reads.</summary>
internal static class ResultText
{
    public static string Text(this CallToolResult result) => ((TextContentBlock)result.Content.Single()).Text;

    public static string? Status(this CallToolResult result) => result.StructuredContent!.Value.GetProperty("status").GetString();
}
