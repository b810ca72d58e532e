using System.Globalization;

namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>What was asked of a figure.</summary>
internal sealed record Bound(double Limit, bool IsLeast)
{
    public static Bound AtMost(double limit) => new(limit, IsLeast: false);

    public static Bound AtLeast(double limit) => new(limit, IsLeast: true);

    public bool IsMetBy(double value) => IsLeast ? value >= Limit : value <= Limit;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsLeast ? "≥" : "≤")} {Limit:0.###}");
}
