using System.Globalization;
using Microsoft.Data.Sqlite;

namespace RoslynMcp.Comparison.Cases;

/// <summary>Computes right answers by SQL over the catalogue's file: no tool, no search of ours and no model takes part.</summary>
internal sealed class Oracle : IDisposable
{
    private readonly SqliteConnection _catalogue;

    public Oracle(string path)
    {
        _catalogue = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        _catalogue.Open();
        AllSkus = Rows("SELECT sku FROM products WHERE tenant_id = 'demo'").ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every SKU that an answer could name.</summary>
    public IReadOnlySet<string> AllSkus { get; }

    /// <summary>The right answer; where the queries give none, that is said in it.</summary>
    public GoldAnswer Answer(ComparisonCase one)
    {
        if (one.Gold is { Skus: null, Numbers.Count: 0, AnyOf.Count: 0 })
        {
            return new GoldAnswer(null, []) { Missing = "its gold answer asks for nothing" };
        }

        try
        {
            return new GoldAnswer(
                one.Gold.Skus is { } skus ? [.. Rows(skus)] : null,
                [.. one.Gold.Numbers.Select(number => decimal.Parse(Rows(number).Single(), CultureInfo.InvariantCulture))]);
        }
        catch (Exception failure) when (failure is SqliteException or InvalidOperationException or FormatException)
        {
            return new GoldAnswer(null, []) { Missing = $"its gold answer can't be computed ({failure.Message})" };
        }
    }

    public void Dispose() => _catalogue.Dispose();

    private List<string> Rows(string query)
    {
        using var command = _catalogue.CreateCommand();
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        var values = new List<string>();
        while (rows.Read())
        {
            values.Add(Convert.ToString(rows.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }
}
