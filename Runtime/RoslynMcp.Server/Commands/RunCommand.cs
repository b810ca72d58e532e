using System.CommandLine;

namespace RoslynMcp.Server.Commands;

internal static class RunCommand
{
    public static Command Create() => SnippetCommand.Create("run", "Executes one snippet and prints its result.", run: true);
}
