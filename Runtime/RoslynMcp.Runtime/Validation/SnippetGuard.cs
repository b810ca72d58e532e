namespace RoslynMcp.Runtime.Validation;

/// <summary>
/// Looks at the characters before the compiler does, because the compiler itself can be bombed: interpolations nested 20 deep
/// cost it seconds and gigabytes, and deep nesting overflows its stack.
/// </summary>
internal static class SnippetGuard
{
    private const int MaxNesting = 64;
    private const int MaxInterpolations = 4;

    /// <summary>A concatenation or a query of 200 parts has about a thousand.</summary>
    private const int MaxRun = 1500;

    /// <summary>Says whether the text may be parsed, and reports why not.</summary>
    public static bool Admits(string code, Report report)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            report.Add("RMCP000", "syntax", "error", 0, "The snippet is empty.", "Write C# statements that end in `return …;`.");
            return false;
        }

        var depth = Nesting.Measure(code);
        if (depth.Brackets > MaxNesting)
        {
            report.Add(
                "RMCP000", "syntax", "error", depth.DeepestBracket,
                $"Brackets are nested {depth.Brackets} deep; at most {MaxNesting} are compiled.",
                "Give the inner parts names: put them into variables or local functions.");
        }

        if (depth.Interpolations > MaxInterpolations)
        {
            report.Add(
                "RMCP000", "syntax", "error", depth.DeepestInterpolation,
                $"Interpolated strings are nested {depth.Interpolations} deep; at most {MaxInterpolations} are compiled.",
                "Build the inner text in a variable first.");
        }

        if (depth.Run > MaxRun)
        {
            report.Add(
                "RMCP000", "syntax", "error", depth.LongestRun,
                $"An expression goes on for {depth.Run} words and signs; at most {MaxRun} are compiled.",
                "Give its parts names, or put the values into a list.");
        }

        return !report.HasErrors;
    }
}
