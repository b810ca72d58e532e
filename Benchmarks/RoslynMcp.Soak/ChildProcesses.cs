using System.Globalization;

namespace RoslynMcp.Soak;

/// <summary>The children of this process: those that live, and those that nobody waited for.</summary>
internal readonly record struct ChildProcesses(int Living, int Zombies)
{
    public static ChildProcesses Read()
    {
        var own = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        var states = Directory.Exists("/proc")
            ? Directory.EnumerateDirectories("/proc").Select(State).Where(child => child.Parent == own).ToList()
            : [];
        var zombies = states.Count(child => child.State == "Z");
        return new ChildProcesses(states.Count - zombies, zombies);
    }

    /// <summary>State and parent follow the name, which stands in parentheses and may hold anything.</summary>
    private static (string State, string Parent) State(string folder)
    {
        try
        {
            var stat = File.ReadAllText(Path.Combine(folder, "stat"));
            return stat[(stat.LastIndexOf(')') + 2)..].Split(' ') is [var state, var parent, ..] ? (state, parent) : ("", "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ("", "");
        }
    }
}
