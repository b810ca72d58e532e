namespace RoslynMcp.Comparison.Cases;

/// <summary>One user question and what a right answer to it says.</summary>
/// <param name="Id">Its name, as in the transcripts' files.</param>
/// <param name="Category">The group it is reported in.</param>
/// <param name="Question">What the user asks.</param>
/// <param name="Gold">What the oracle computes.</param>
internal sealed record ComparisonCase(string Id, string Category, string Question, Gold Gold)
{
    /// <summary>The id of a tool that fails in this case; null for none.</summary>
    public string? Fails { get; init; }

    /// <summary>Whether somebody who runs the shop asks.</summary>
    public bool IsMerchant { get; init; }
}
