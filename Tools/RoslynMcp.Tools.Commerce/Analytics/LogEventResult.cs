using System.ComponentModel;

namespace RoslynMcp.Tools.Commerce.Analytics;

/// <summary>The event is kept.</summary>
/// <param name="Accepted">Always true: what is not kept is refused.</param>
/// <param name="Duplicate">Whether it was kept by an earlier call with this key.</param>
public sealed record LogEventResult(bool Accepted, [property: Description("kept by an earlier call")] bool Duplicate);
