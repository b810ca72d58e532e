namespace RoslynMcp.Benchmarks.Results;

/// <summary>One section of the file of results.</summary>
/// <param name="Name">Lower-case words with dashes.</param>
/// <param name="Origin">Of which code it is.</param>
/// <param name="Body">Markdown, its heading first.</param>
internal sealed record Section(string Name, Origin Origin, string Body)
{
    /// <summary>How a section without figures begins to say why.</summary>
    public const string NotMeasured = "Not measured: ";

    /// <summary>Why it has no figures; null when it has.</summary>
    public string? WhyNot => Body.Split('\n').FirstOrDefault(line => line.StartsWith(NotMeasured, StringComparison.Ordinal))?[NotMeasured.Length..];
}
