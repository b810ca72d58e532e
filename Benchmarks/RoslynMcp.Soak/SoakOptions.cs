using System.Globalization;

namespace RoslynMcp.Soak;

/// <summary>How long to soak.</summary>
internal sealed record SoakOptions
{
    public int InProcess { get; init; } = 100_000;

    public int Isolated { get; init; } = 5_000;

    /// <summary>Each of the two ends after this time, whatever it has done.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Time between two lines.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(4);

    public static SoakOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new SoakOptions();
        for (; args is [var name, var text, ..]; args = args[2..])
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || options.With(name, number) is not { } changed)
            {
                return null;
            }

            options = changed;
        }

        return args.IsEmpty ? options : null;
    }

    private SoakOptions? With(string name, int number) => name switch
    {
        "--in-process" => this with { InProcess = number },
        "--isolated" => this with { Isolated = number },
        "--seconds" => this with { Longest = TimeSpan.FromSeconds(number) },
        "--every" => this with { Every = TimeSpan.FromSeconds(number) },
        _ => null,
    };
}
