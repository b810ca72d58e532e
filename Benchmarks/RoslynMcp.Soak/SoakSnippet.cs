using RoslynMcp.Runtime;

namespace RoslynMcp.Soak;

/// <summary>A snippet and how it must end: its first line is a comment with the status and, for a success, the JSON of its value.</summary>
internal sealed record SoakSnippet(string Name, string Code, string Status, string? Value)
{
    private static readonly SandboxLimits Short = new() { Timeout = TimeSpan.FromMilliseconds(40) };

    public static SoakSnippet Parse(string name, string text)
    {
        var expected = text[..text.IndexOf('\n')].TrimStart('/', ' ').TrimEnd().Split(' ', 2);
        return new SoakSnippet(name, text, expected[0], expected.ElementAtOrDefault(1));
    }

    /// <summary>The request; a number makes its text a new one to every cache.</summary>
    public ExecutionRequest Request(int? number) => new(number is null ? Code : $"{Code}// {number}\n")
    {
        Limits = Status == "limitExceeded" ? Short : null,
    };

    /// <summary>What is wrong with a result, or null.</summary>
    public string? Unmet(ExecutionResult result)
        => ExecutionResultJson.StatusOf(result) == Status
            && (Value is null || (result is ExecutionResult.Succeeded { Value: var value } && value.GetRawText() == Value))
                ? null
                : $"{Name}: {Status} {Value} was expected, and {ExecutionResultJson.ToText(result)} came";
}
