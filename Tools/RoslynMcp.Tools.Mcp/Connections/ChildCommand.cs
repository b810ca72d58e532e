using System.Diagnostics;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>Puts the arguments in place; on Windows a script such as <c>npx.cmd</c> starts only by way of the shell.</summary>
internal static class ChildCommand
{
    public static void Apply(ProcessStartInfo start, CommandServer server)
    {
        if (OperatingSystem.IsWindows() && !server.Command.EndsWith(".exe", StringComparison.OrdinalIgnoreCase))
        {
            start.FileName = "cmd.exe";
            start.ArgumentList.Add("/c");
            start.ArgumentList.Add(server.Command);
        }

        foreach (var argument in server.Arguments)
        {
            start.ArgumentList.Add(argument);
        }
    }
}
