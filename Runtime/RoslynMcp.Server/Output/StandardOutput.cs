using System.Text;
using System.Text.Json.Nodes;

namespace RoslynMcp.Server.Output;

/// <summary>The one place that writes to standard output.</summary>
internal static class StandardOutput
{
    private static readonly Lazy<TextWriter> Opened = new(() => TextWriter.Synchronized(
        new StreamWriter(OutputStream.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 << 10) { AutoFlush = true }));

    public static TextWriter Writer => Opened.Value;

    /// <summary>Whether a person reads it.</summary>
    public static bool IsTerminal => !Console.IsOutputRedirected;

    /// <summary>Writes one JSON object as one line.</summary>
    public static void Json(JsonObject value) => Line(JsonText.Of(value));

    public static void Line(string text) => Writer.Write($"{text}\n");
}
