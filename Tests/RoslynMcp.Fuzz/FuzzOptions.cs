using System.Globalization;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Fuzz;

/// <summary>How to fuzz.</summary>
public sealed record FuzzOptions
{
    private const string Usage
        = "Usage: RoslynMcp.Fuzz [--seconds N] [--executions N] [--seed N] [--isolation in-process|process] [--findings DIR]";

    /// <summary>For how long; one that is under way is finished.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many snippets at most: with it, and time enough, a run is the same wherever it is made.</summary>
    public int Executions { get; init; } = int.MaxValue;

    /// <summary>The same seed makes the same snippets in the same order.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Where guests run.</summary>
    public IsolationKind Isolation { get; init; } = IsolationKind.Process;

    /// <summary>Where findings are written; null writes none.</summary>
    public string? Findings { get; init; }

    /// <summary>Reads a command line; what is wrong with it, or null.</summary>
    public static string? TryRead(string[] args, out FuzzOptions options)
    {
        options = new FuzzOptions();
        for (var at = 0; at < args.Length; at += 2)
        {
            var value = at + 1 < args.Length ? args[at + 1] : "";
            var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[at])
            {
                case "--seconds" when isNumber:
                    options = options with { Time = TimeSpan.FromSeconds(number) };
                    break;
                case "--executions" when isNumber:
                    options = options with { Executions = number };
                    break;
                case "--seed" when isNumber:
                    options = options with { Seed = number };
                    break;
                case "--isolation" when value is "in-process" or "process":
                    options = options with { Isolation = value == "process" ? IsolationKind.Process : IsolationKind.InProcess };
                    break;
                case "--findings" when value.Length > 0:
                    options = options with { Findings = value };
                    break;
                default:
                    return $"'{args[at]} {value}' is not understood. {Usage}";
            }
        }

        return null;
    }
}
