using System.Globalization;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Peers.Parts;

/// <summary>A worker process of this one's, in MiB as <c>/proc/PID/smaps_rollup</c> has it.</summary>
internal sealed record WorkerMemory(string Role, double Private, double Proportional, double Resident)
{
    public static IReadOnlyList<WorkerMemory> OfChildren() =>
    [
        .. from folder in Children.Folders()
           let arguments = File.ReadAllText(Path.Combine(folder, "cmdline")).Split('\0')
           let role = arguments.FirstOrDefault(argument => argument is "runner" or "compiler")
           where role is not null
           select Read(role, folder),
    ];

    private static WorkerMemory Read(string role, string folder)
    {
        var sizes = File.ReadLines(Path.Combine(folder, "smaps_rollup")).Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture) / 1024);
        return new WorkerMemory(role, sizes["Private_Clean:"] + sizes["Private_Dirty:"], sizes["Pss:"], sizes["Rss:"]);
    }
}
