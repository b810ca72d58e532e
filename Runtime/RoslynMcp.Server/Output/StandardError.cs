namespace RoslynMcp.Server.Output;

/// <summary>What a person or a log should know and a program need not: one line each, on standard error.</summary>
internal static class StandardError
{
    public static void Line(string message) => Console.Error.WriteLine($"roslyn-mcp: {VisibleText.OneLine(message)}");
}
