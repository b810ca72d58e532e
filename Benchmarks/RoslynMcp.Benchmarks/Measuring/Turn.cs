using System.Text.Json;

namespace RoslynMcp.Benchmarks.Measuring;

/// <summary>What a candidate answered, and its own time where it is not the wall's.</summary>
internal sealed record Turn(JsonElement Answer, double? Milliseconds = null);
