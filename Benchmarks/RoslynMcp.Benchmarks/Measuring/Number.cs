using System.Globalization;

namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>Figures as people read them: with about three digits.</summary>
internal static class Number
{
    public static string Of(double value)
        => value.ToString(Math.Abs(value) < 0.1 ? "0.####" : Math.Abs(value) < 10 ? "0.00" : Math.Abs(value) < 1000 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
