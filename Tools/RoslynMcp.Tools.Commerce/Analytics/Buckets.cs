using System.Globalization;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>Turns rows by a store's key into buckets by a report's key.</summary>
internal static class Buckets
{
    public static SalesKey KeyOf(SalesGrouping grouping) => grouping switch
    {
        SalesGrouping.Day or SalesGrouping.Week or SalesGrouping.Month => SalesKey.Day,
        SalesGrouping.Product => SalesKey.Product,
        SalesGrouping.Category => SalesKey.Category,
        SalesGrouping.Brand => SalesKey.Brand,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "No such grouping."),
    };

    public static EventKey KeyOf(EventGrouping grouping) => grouping switch
    {
        EventGrouping.Hour => EventKey.Hour,
        EventGrouping.Day => EventKey.Day,
        EventGrouping.Type => EventKey.Type,
        EventGrouping.Product => EventKey.Product,
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "No such grouping."),
    };

    /// <summary>An order is of one day, so the days of a week or month can be added up.</summary>
    public static IEnumerable<SalesBucket> Of(IEnumerable<SalesRow> rows, SalesGrouping grouping)
    {
        var buckets = rows
            .GroupBy(row => Label(row.Key, grouping))
            .Select(rows => new SalesBucket(rows.Key, rows.Sum(r => r.Orders), rows.Sum(r => r.Units), rows.Sum(r => r.Revenue)));
        return KeyOf(grouping) is SalesKey.Day
            ? buckets.OrderBy(bucket => bucket.Key, StringComparer.Ordinal)
            : buckets.OrderByDescending(bucket => bucket.Revenue).ThenBy(bucket => bucket.Key, StringComparer.Ordinal);
    }

    public static IEnumerable<EventBucket> Of(IEnumerable<EventRow> rows, EventGrouping grouping)
    {
        var buckets = rows.Select(row => new EventBucket(Label(row.Key, grouping), row.Count, row.Quantity, row.Value));
        return grouping is EventGrouping.Hour or EventGrouping.Day
            ? buckets.OrderBy(bucket => bucket.Key, StringComparer.Ordinal)
            : buckets.OrderByDescending(bucket => bucket.Count).ThenBy(bucket => bucket.Key, StringComparer.Ordinal);
    }

    private static string Label(string key, SalesGrouping grouping) => grouping switch
    {
        SalesGrouping.Day => Day(key).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SalesGrouping.Week => $"{ISOWeek.GetYear(Day(key))}-W{ISOWeek.GetWeekOfYear(Day(key)):00}",
        SalesGrouping.Month => Day(key).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => key,
    };

    private static string Label(string key, EventGrouping grouping) => grouping switch
    {
        EventGrouping.Hour => DateTime.UnixEpoch.AddHours(Number(key)).ToString("yyyy-MM-ddTHH:00Z", CultureInfo.InvariantCulture),
        EventGrouping.Day => Day(key).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        EventGrouping.Type => EventTypeNames.Of(Enum.Parse<EventType>(key)),
        _ => key,
    };

    private static DateTime Day(string key) => DateTime.UnixEpoch.AddDays(Number(key));

    private static long Number(string key) => long.Parse(key, CultureInfo.InvariantCulture);
}
