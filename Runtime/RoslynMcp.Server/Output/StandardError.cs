namespace RoslynMcp.Server.Output;

/// <summary>What a person or a log should know and a program need not: one line each, on standard error.</summary>
internal static class StandardError
{
    public static void Line(string message) => Write($"roslyn-mcp: {VisibleText.OneLine(message)}");

    /// <summary>A JSON object, for programs that read logs.</summary>
    public static void Object(string json) => Write(json);

    private static void Write(string line)
    {
        try
        {
            Console.Error.WriteLine(line);
        }
        catch (IOException)
        {
            // Nobody can be told that nobody can be told; what is done must not fail of it.
        }
    }
}
