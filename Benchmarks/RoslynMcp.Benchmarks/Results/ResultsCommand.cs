using System.Diagnostics;
using System.Globalization;
using RoslynMcp.Benchmarks.Results.Sources;

namespace RoslynMcp.Benchmarks.Results;

/// <summary><c>results [--only SECTION…] [--quick]</c>: measures sections and writes them to <c>Benchmarks/RESULTS.md</c>, one by one.</summary>
/// <param name="root">The checkout.</param>
/// <param name="topics">All sections, in their order.</param>
/// <param name="isOptimized">False for a build whose figures mean nothing.</param>
internal sealed class ResultsCommand(string root, IReadOnlyList<Topic> topics, bool isOptimized)
{
    private readonly string _file = Path.Combine(root, Checkout.Results);

    /// <summary>0 when all were measured, 1 when one could not be, whose section stays as it was or says why there is none; 64 for a wrong command line.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (ResultsArguments.Parse(arguments, topics) is not { } asked)
        {
            await Console.Error.WriteLineAsync($"results [--only SECTION…] [--quick]; a SECTION, or what it begins with, is one of {string.Join(", ", topics.Select(topic => topic.Name))}");
            return 64;
        }

        if (!isOptimized && !asked.IsQuick)
        {
            await Console.Error.WriteLineAsync("This is a Debug build, whose figures mean nothing: add -c Release, or --quick to see that everything works.");
            return 64;
        }

        var failed = 0;
        foreach (var topic in asked.Topics)
        {
            Console.WriteLine($"== {topic.Name}");
            try
            {
                Keep(await MeasureAsync(topic, asked.IsQuick), asked.IsQuick);
            }
            catch (MeasurementFailedException exception)
            {
                failed++;
                await Console.Error.WriteLineAsync($"{topic.Name}: not measured; figures that it had are left as they were. {exception.Message}");
                Keep(topic, exception.Message, asked.IsQuick);
            }
        }

        return failed == 0 ? 0 : 1;
    }

    private async Task<Section> MeasureAsync(Topic topic, bool isQuick)
    {
        var (repository, load, began) = (Repository.Open(root), Machine.Load, Stopwatch.GetTimestamp());
        var origin = new Origin(repository?.Head() ?? "", repository?.HasUncommitted(topic.Folders) ?? false, DateTimeOffset.UtcNow);
        var tables = await topic.Source.MeasureAsync(root, isQuick);
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var written = string.Create(
            CultureInfo.InvariantCulture,
            $"""
            ## {topic.Title}

            `{topic.Source.Command}`

            {tables}

            Measured {origin.Measured:yyyy-MM-dd HH:mm} UTC at {origin.ShortCommit}{(origin.Uncommitted ? " with uncommitted changes" : "")}, in {seconds:0} s; load at the start {load}.
            {Machine.Hardware}; {Machine.Versions}.
            Measures {string.Join(", ", topic.Folders.Select(folder => $"`{folder}`"))}.
            """);
        return new Section(topic.Name, origin, written.ReplaceLineEndings("\n"));
    }

    /// <summary>A section that was never measured says why; older figures are worth more than that.</summary>
    private void Keep(Topic topic, string whyNot, bool isQuick)
    {
        if (!isQuick && (Before().Sections.FirstOrDefault(section => section.Name == topic.Name) is not { } before || before.WhyNot is not null))
        {
            var origin = new Origin(Repository.Open(root)?.Head() ?? "", Uncommitted: false, DateTimeOffset.UtcNow);
            Keep(new Section(topic.Name, origin, $"## {topic.Title}\n\n`{topic.Source.Command}`\n\n{Section.NotMeasured}{whyNot.ReplaceLineEndings(" ")}"), isQuick);
        }
    }

    private ResultsFile Before() => File.Exists(_file) ? ResultsFile.Parse(File.ReadAllText(_file)) : ResultsFile.Empty;

    private void Keep(Section section, bool isQuick)
    {
        if (isQuick)
        {
            Console.WriteLine($"\n{section.Body}\n\nNothing is written: --quick has too few rounds for figures.");
            return;
        }

        File.WriteAllText(_file, Before().With(section, [.. topics.Select(topic => topic.Name)]).ToString());
        Console.WriteLine($"{section.Name}: written to {_file}");
    }
}
