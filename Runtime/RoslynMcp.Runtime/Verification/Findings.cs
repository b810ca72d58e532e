namespace RoslynMcp.Runtime.Verification;

/// <summary>Collects why a module may not be loaded.</summary>
internal sealed class Findings
{
    private readonly List<string> _reasons = [];

    public IReadOnlyList<string> Reasons => _reasons;

    public void Add(string reason) => _reasons.Add(reason);

    public void If(bool refused, string reason)
    {
        if (refused)
        {
            _reasons.Add(reason);
        }
    }
}
