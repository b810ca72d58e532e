using System.CommandLine;
using RoslynMcp.Comparison.Cases;

namespace RoslynMcp.Comparison;

/// <summary>The command line.</summary>
internal static class ComparisonCommand
{
    public static RootCommand Create()
    {
        var category = new Option<string?>("--category") { Description = "Only the cases of one category." };
        var name = new Option<string?>("--case") { Description = "Only one case." };
        var sample = new Option<int?>("--sample") { Description = "Only so many cases, spread over all." };
        var output = new Option<string>("--output") { Description = "The folder for report.md, report.json and report.svg.", DefaultValueFactory = _ => "comparison" };
        var runs = new Option<int>("--runs") { Description = "How often each arm answers, for the times.", DefaultValueFactory = _ => 3 };
        var live = new Option<bool>("--live") { Description = "Ask a model (OPENAI_API_KEY, OPENAI_BASE_URL) instead of replaying transcripts." };
        var model = new Option<string>("--model") { Description = "The model for --live.", DefaultValueFactory = _ => "gpt-4.1-mini" };
        var command = new RootCommand("Puts the same questions to code mode and to traditional tool calling, and compares answers, tokens and time.")
        {
            category, name, sample, output, runs, live, model,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = new ComparisonSettings(
                Chosen(parsed.GetValue(category), parsed.GetValue(name), parsed.GetValue(sample)),
                parsed.GetValue(output)!,
                Math.Max(1, parsed.GetValue(runs)),
                parsed.GetValue(live) ? parsed.GetValue(model) : null);
            if (settings.Cases.Count == 0)
            {
                await Console.Error.WriteLineAsync("No case is called so; without --category, --case and --sample all are run.");
                return 64;
            }

            return await ComparisonRun.RunAsync(settings, cancellation);
        });
        return command;
    }

    private static List<ComparisonCase> Chosen(string? category, string? name, int? sample)
    {
        var cases = CaseFile.Read().Where(one => (category ?? one.Category) == one.Category && (name ?? one.Id) == one.Id).ToList();
        return sample is { } wanted && wanted >= 1 && wanted < cases.Count
            ? [.. Enumerable.Range(0, wanted).Select(index => cases[index * cases.Count / wanted])]
            : cases;
    }
}
