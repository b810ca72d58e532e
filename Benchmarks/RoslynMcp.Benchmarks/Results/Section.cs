namespace RoslynMcp.Benchmarks.Results;

/// <summary>One section of the file of results.</summary>
/// <param name="Name">Lower-case words with dashes.</param>
/// <param name="Origin">Of which code it is.</param>
/// <param name="Body">Markdown, its heading first.</param>
internal sealed record Section(string Name, Origin Origin, string Body);
