using RoslynMcp.Tests.Support;

namespace RoslynMcp.Runtime.Tests.Corpus;

/// <summary>The limits that a case asks for in its note <c>limits</c>.</summary>
internal static class CaseLimits
{
    public static SandboxLimits Of(SnippetCase snippet, SandboxLimits limits)
        => snippet.Notes.TryGetValue("limits", out var wanted)
            ? wanted.EnumerateObject().Aggregate(limits, (all, one) => With(all, one.Name, one.Value.GetInt64()))
            : limits;

    private static SandboxLimits With(SandboxLimits limits, string name, long value) => name switch
    {
        "timeout" => limits with { Timeout = TimeSpan.FromMilliseconds(value) },
        "allocation" => limits with { Allocation = value },
        "stack" => limits with { Stack = (int)value },
        "result" => limits with { Result = (int)value },
        _ => throw new FormatException($"'{name}' is not a limit that cases set."),
    };
}
