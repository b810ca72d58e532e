namespace RoslynMcp.Analyzers.Repair.Compiler;

/// <summary>Cuts the advice of compiler messages that is about projects and references: a snippet has neither.</summary>
internal static class CompilerMessage
{
    private static readonly string[] Tails =
    [
        " and no accessible extension method ",
        " and the best extension method overload ",
        " (are you missing ",
        ". An explicit conversion exists (are you missing ",
        ", possibly due to an incompatible ",
    ];

    public static string Shorten(string message)
    {
        var end = Tails.Select(tail => message.IndexOf(tail, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(message.Length).Min();
        return message.Substring(0, end);
    }
}
