using System.Text.Json;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Parts;

/// <summary>Prints figures as they come, and writes them all as JSON at the end.</summary>
internal sealed class PartsReport
{
    private readonly Dictionary<string, IReadOnlyList<Table>> _measured = [];
    private readonly Dictionary<string, string> _failed = [];

    public void Add(string part, IReadOnlyList<Table> tables)
    {
        _measured.Add(part, tables);
        foreach (var table in tables)
        {
            Console.WriteLine($"{part}: {table.Title}");
            foreach (var row in table.Rows)
            {
                Console.WriteLine(Line(row));
            }
        }
    }

    public void Fail(string part, string why)
    {
        _failed.Add(part, why);
        Console.WriteLine($"{part}: not measured. {why}");
    }

    /// <summary>Whether everything was measured.</summary>
    public bool Finish(string path)
    {
        var asked = _measured.Values.SelectMany(tables => tables).SelectMany(table => table.Rows).Where(row => row.Asked is not null).ToList();
        if (asked.Count > 0)
        {
            Console.WriteLine($"{asked.Count(row => row.IsMet is true)} of {asked.Count} bounds are met here.");
        }

        File.WriteAllText(path, JsonSerializer.Serialize(new MeasuredParts(_measured, _failed), MeasuredParts.Json));
        Console.WriteLine($"Written to {path}");
        return _failed.Count == 0;
    }

    private static string Line(Row row)
    {
        var interval = row.Interval is { } known ? $"{Number.Of(known.Low)} – {Number.Of(known.High)}" : "";
        var allocated = row.AllocatedKiB is { } kibibytes ? $"{Number.Of(kibibytes),9} KiB" : "";
        var verdict = row.Asked is { } bound ? $"asked {bound} {row.Unit}: {(row.IsMet is true ? "met" : "NOT met")}" : "";
        return $"  {row.Name,-44} {Number.Of(row.Value),9} {row.Unit,-4} {interval,-22} {allocated}{verdict}".TrimEnd();
    }
}
