using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RoslynMcp.HostileWorker.Work;

/// <summary>Work on data.</summary>
internal static class DataWork
{
    private sealed record Line(string Name, decimal Price, DateTime At);

    public static IEnumerable<Piece> All =>
    [
        new("LINQ", () => Enumerable.Range(0, 1000).Where(n => n % 3 == 0).GroupBy(n => n % 7).OrderByDescending(g => g.Key).Sum(g => g.Count()), 334),
        new("parallel LINQ", () => Enumerable.Range(0, 100_000).AsParallel().Where(n => n % 2 == 0).Sum(n => (long)n), 2_499_950_000L),
        new("JSON of records", () => JsonSerializer.Deserialize<Line>(JsonSerializer.Serialize(new Line("a", 1.5m, DateTime.UnixEpoch)))!.Price, 1.5m),
        new("JSON nodes", () => JsonNode.Parse("""{"a":[1,2,{"b":true}]}""")!["a"]![2]!["b"]!.GetValue<bool>(), true),
        new("regular expressions", () => Regex.Matches("a1b22c333", @"\d+")[2].Value, "333"),
        new("regular expressions without backtracking", () => Regex.IsMatch(new string('a', 5000), "(a|aa)+$", RegexOptions.NonBacktracking), true),
        new("compiled regular expressions", () => new Regex(@"(\w+)@(\w+)\.com", RegexOptions.Compiled).Match("me@here.com").Groups[2].Value, "here"),
        new("regular expressions that ignore case", () => Regex.IsMatch("STRASSE", "strasse", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), true),
        new("cultures", () => 1234.5.ToString("N1", CultureInfo.GetCultureInfo("de-DE")), "1.234,5"),
        new("sorting by culture", () => string.Join(',', "b A a B".Split(' ').Order(StringComparer.InvariantCulture)), "a,A,b,B"),
        new("dates", () => new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc).AddYears(1).ToString("D", CultureInfo.InvariantCulture), "Friday, 28 February 2025"),
        new("the clock", () => DateTime.Now.Year > 2000 && DateTimeOffset.UtcNow.Year > 2000, true),
        new("time zones", () => TimeZoneInfo.Utc.BaseUtcOffset + (TimeZoneInfo.Local.Id.Length > 0 ? TimeSpan.Zero : TimeSpan.MaxValue), TimeSpan.Zero),
        new("a time zone by its name", () => TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris").GetUtcOffset(new DateTime(2024, 7, 1, 0, 0, 0, DateTimeKind.Utc)).Hours, 2),
        new("decimals", () => decimal.Round(10m / 3m, 4), 3.3333m),
        new("big integers", () => BigInteger.Pow(7, 2000).ToString(CultureInfo.InvariantCulture).Length, 1691),
        new("complex numbers and vectors", () => (Complex.ImaginaryOne * Complex.ImaginaryOne).Real + Vector3.One.LengthSquared(), 2.0),
        new("text", () => Encoding.UTF8.GetString(Convert.FromBase64String(Convert.ToBase64String("žluťoučký"u8))).Normalize(NormalizationForm.FormD).Length, 13),
        new("collections", () => new ConcurrentDictionary<int, string>([new(1, "a")]).ToImmutableSortedDictionary().Count + new PriorityQueue<int, int>([(1, 1)]).Count, 2),
        new("random numbers and identifiers", () => Random.Shared.Next(5) < 5 && new Random().Next(5) < 5 && Guid.NewGuid() != Guid.Empty, true),
        new("dynamic values", () => { dynamic text = "abc"; return (int)text.Length; }, 3),
        new("expressions", () => { System.Linq.Expressions.Expression<Func<int, int>> twice = n => n * 2; return twice.Compile()(21); }, 42),
    ];
}
