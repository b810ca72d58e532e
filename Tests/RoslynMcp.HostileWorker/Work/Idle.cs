using System.Diagnostics;
using System.Globalization;
using RoslynMcp.Worker.Confinement;

namespace RoslynMcp.HostileWorker.Work;

/// <summary>A process that only is there, and one that starts such a process and waits to be killed.</summary>
internal static class Idle
{
    public static int Run()
    {
        Console.Out.WriteLine("ready");
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }

    /// <summary>Starts an idle process from the main thread, which lives as long as this process does.</summary>
    public static int RunParent(string[] arguments)
    {
        var settings = new ConfinementSettings { Parent = Environment.ProcessId };
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["idle", arguments[0], .. settings.ToArguments()])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
        Console.Out.WriteLine(child.StandardOutput.ReadLine());
        Console.Out.WriteLine(child.Id.ToString(CultureInfo.InvariantCulture));
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }
}
