using System.Text.Json;
using RoslynMcp.Benchmarks.Measuring;

namespace RoslynMcp.Benchmarks.Parts;

/// <summary>What one run of a command measured, part by part, and why what is missing is missing.</summary>
internal sealed record MeasuredParts(IReadOnlyDictionary<string, IReadOnlyList<Table>> Measured, IReadOnlyDictionary<string, string> Failed)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerOptions.Web) { WriteIndented = true };
}
