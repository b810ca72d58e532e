using System.ComponentModel;
using System.Net;
using ModelContextProtocol;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>Says in one line why a server could not be connected, with the remedy where there is one.</summary>
internal static class Failure
{
    private const int Longest = 300;

    /// <summary>ENOENT, and ERROR_FILE_NOT_FOUND of Windows.</summary>
    private const int NotFound = 2;

    public static string Describe(Exception failure) => failure switch
    {
        Win32Exception { NativeErrorCode: NotFound } => "its command, or the folder to start it in, is not there",
        Win32Exception or FileNotFoundException or DirectoryNotFoundException => $"it cannot be started: {Line(failure.Message)}",
        HttpRequestException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => "it refuses us; check its headers",
        HttpRequestException { StatusCode: { } status } => $"it answers with HTTP status {(int)status}",
        HttpRequestException => "it cannot be reached; check its url",
        OperationCanceledException => "it was closed",
        McpException or IOException or TimeoutException => Line(failure.Message),
        _ => $"{failure.GetType().Name}: {Line(failure.Message)}",
    };

    /// <summary>A text of somebody else's as a short line.</summary>
    public static string Line(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= Longest ? line : $"{line[..Longest]}…";
    }
}
