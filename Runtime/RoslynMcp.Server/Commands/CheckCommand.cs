using System.CommandLine;

namespace RoslynMcp.Server.Commands;

internal static class CheckCommand
{
    public static Command Create()
        => SnippetCommand.Create("check", "Validates and compiles one snippet without running it; prints diagnostics and effects.", run: false);
}
