using Microsoft.AspNetCore.Http;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>The revision of MCP that a request names; one that does not exist is to be refused, and none means one of the first.</summary>
internal static class ProtocolVersion
{
    private const string Header = "MCP-Protocol-Version";

    /// <summary>From this revision on each request stands for itself.</summary>
    private const string FirstStateless = "2026-07-28";

    public static IReadOnlyList<string> Known { get; } = ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", FirstStateless];

    public static string Of(HttpRequest request) => request.Headers[Header].ToString();

    public static bool IsKnown(string version) => version.Length == 0 || Known.Contains(version);

    public static bool IsStateless(string version) => version == FirstStateless;
}
