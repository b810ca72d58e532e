namespace RoslynMcp.Guest.Metering;

/// <summary>A limit that was met.</summary>
/// <param name="Code">Which one: <c>timeout</c>, <c>allocation</c>, <c>toolCalls</c>, <c>stack</c>.</param>
/// <param name="Limit">Its value, in milliseconds, bytes or calls.</param>
/// <param name="Observed">What was seen, in the same unit.</param>
public sealed record LimitTrip(string Code, long Limit, long Observed);
