using System.Globalization;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>Figures as Markdown; a column that would be empty is left out.</summary>
internal static class TablesAsMarkdown
{
    public static string Of(IReadOnlyList<Table> tables) => string.Join("\n\n", tables.Select(Of));

    private static string Of(Table table)
    {
        List<(string Head, Func<Row, string> Cell)> columns = [(table.Title, row => row.Name), ("median", row => $"{Number.Of(row.Value)} {row.Unit}")];
        AddIfAny("95 %", row => row.Interval is { } interval ? $"{Number.Of(interval.Low)} – {Number.Of(interval.High)}" : "");
        AddIfAny("allocated", row => row.AllocatedKiB is { } kibibytes ? $"{Number.Of(kibibytes)} KiB" : "");
        AddIfAny("asked", row => row.Asked is { } asked ? $"{asked} {row.Unit}: {(row.IsMet is true ? "met" : "**missed**")}" : "");
        return string.Join('\n',
        [
            Line(columns.Select(column => column.Head)),
            Line(columns.Select(_ => "---")),
            .. table.Rows.Select(row => Line(columns.Select(column => column.Cell(row)))),
        ]);

        void AddIfAny(string head, Func<Row, string> cell)
        {
            if (table.Rows.Any(row => cell(row).Length > 0))
            {
                columns.Add((head, cell));
            }
        }
    }

    private static string Line(IEnumerable<string> cells)
        => string.Create(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |");
}
