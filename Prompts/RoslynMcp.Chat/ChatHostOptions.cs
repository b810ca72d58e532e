using RoslynMcp.Runtime;

namespace RoslynMcp.Chat;

/// <summary>How a chat host answers. Read anew for every message, so that a reload of the configuration takes hold at once.</summary>
public sealed record ChatHostOptions
{
    /// <summary>Whether snippets are run at all; the kill switch. Default false.</summary>
    public bool CodeMode { get; init; }

    /// <summary>Whether a model looks tools up instead of being told all their signatures. Default false.</summary>
    public bool ProgressiveDisclosure { get; init; }

    /// <summary>Of a hundred conversations so many have code mode, always the same ones; 0 to 100. Default 100.</summary>
    public int RolloutPercent { get; init; } = 100;

    /// <summary>How models hand over snippets. Default <see cref="CodeStyle.Tools"/>.</summary>
    public CodeStyle Style { get; init; } = CodeStyle.Tools;

    /// <summary>What the host tells the model before all else: who it is, whom it serves. Default nothing.</summary>
    public string Instructions { get; init; } = "";

    /// <summary>How often a model is asked for one message at most; the last time it must answer. 1 to 100, default 8.</summary>
    public int MaxRounds { get; init; } = 8;

    /// <summary>Refused snippets after which a model must answer without one. 0 to 100, default 3.</summary>
    public int MaxRepairs { get; init; } = 3;

    /// <summary>Characters of one answer of the model's, snippets included. At least 1,000, default 200,000.</summary>
    public int MaxAnswer { get; init; } = 200_000;

    /// <summary>Characters of one user message. At least 1, default 32,000.</summary>
    public int MaxMessage { get; init; } = 32_000;

    /// <summary>Exchanges of question and answer that are remembered. 0 to 1,000, default 20.</summary>
    public int MaxHistory { get; init; } = 20;

    /// <summary>Messages per minute for one tenant's verified caller, or all its visitors together. At least 1, default 60.</summary>
    public int MessagesPerMinute { get; init; } = 60;

    /// <summary>Messages of the same that are answered at once. At least 1, default 8.</summary>
    public int ConcurrentMessages { get; init; } = 8;

    /// <summary>Whether traces hold questions, snippets and answers. Default false.</summary>
    public bool TraceContent { get; init; }

    /// <summary>The sandbox; read when the first message of a role comes, not again.</summary>
    public SandboxOptions Sandbox { get; init; } = new();

    /// <summary>Every value that is out of its range, with the range; empty when all are fine.</summary>
    public IReadOnlyList<string> Problems() =>
    [
        .. Outside(nameof(RolloutPercent), RolloutPercent, 0, 100),
        .. Outside(nameof(MaxRounds), MaxRounds, 1, 100),
        .. Outside(nameof(MaxRepairs), MaxRepairs, 0, 100),
        .. Outside(nameof(MaxAnswer), MaxAnswer, 1_000, int.MaxValue),
        .. Outside(nameof(MaxMessage), MaxMessage, 1, int.MaxValue),
        .. Outside(nameof(MaxHistory), MaxHistory, 0, 1_000),
        .. Outside(nameof(MessagesPerMinute), MessagesPerMinute, 1, int.MaxValue),
        .. Outside(nameof(ConcurrentMessages), ConcurrentMessages, 1, int.MaxValue),
        .. Enum.IsDefined(Style) ? Array.Empty<string>() : [$"{nameof(Style)} is {(int)Style}; it must be Tools or Fence."],
    ];

    private static IEnumerable<string> Outside(string name, int value, int least, int most)
    {
        if (value < least || value > most)
        {
            yield return most == int.MaxValue ? $"{name} is {value}; it must be at least {least}." : $"{name} is {value}; it must be from {least} to {most}.";
        }
    }
}
