namespace RoslynMcp.Comparison.Arms;

/// <summary>The two arms, as the report calls them.</summary>
internal static class ArmNames
{
    public const string Code = "code";
    public const string Traditional = "traditional";

    public static IReadOnlyList<string> Both { get; } = [Code, Traditional];
}
