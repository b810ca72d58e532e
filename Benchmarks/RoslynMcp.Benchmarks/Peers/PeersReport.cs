using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Peers;

/// <summary>Prints figures as they come, and writes them all to <c>peers.json</c> at the end.</summary>
internal sealed class PeersReport
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerOptions.Web) { WriteIndented = true };

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
    public bool Finish()
    {
        var asked = _measured.Values.SelectMany(tables => tables).SelectMany(table => table.Rows).Where(row => row.Asked is not null).ToList();
        Console.WriteLine($"{asked.Count(row => row.IsMet is true)} of {asked.Count} bounds are met here.");
        var path = Path.Combine(AppContext.BaseDirectory, "peers.json");
        File.WriteAllText(path, JsonSerializer.Serialize(
            new { Environment.ProcessorCount, Runtime = RuntimeInformation.FrameworkDescription, Measured = _measured, Failed = _failed }, Indented));
        Console.WriteLine($"Written to {path}");
        return _failed.Count == 0;
    }

    private static string Line(Row row)
    {
        var interval = row.Interval is { } known ? $"{Number(known.Low)} – {Number(known.High)}" : "";
        var verdict = row.Asked is { } bound ? $"asked {bound} {row.Unit}: {(row.IsMet is true ? "met" : "NOT met")}" : "";
        return $"  {row.Name,-44} {Number(row.Value),9} {row.Unit,-4} {interval,-22} {verdict}".TrimEnd();
    }

    private static string Number(double value)
        => value.ToString(Math.Abs(value) < 0.1 ? "0.####" : Math.Abs(value) < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
}
