using System.CommandLine;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;

namespace RoslynMcp.Comparison;

/// <summary>The command line.</summary>
internal static class ComparisonCommand
{
    private const int Usage = 64;
    private const string Program = "dotnet run -c Release --project Benchmarks/RoslynMcp.Comparison --";

    /// <summary>0 when the bar is met, 1 below it, 64 for a wrong command line.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var parsed = Create().Parse(arguments);
        foreach (var error in parsed.Errors)
        {
            await Console.Error.WriteLineAsync($"{error.Message} (--help lists what there is)");
        }

        return parsed.Errors.Count > 0 ? Usage : await parsed.InvokeAsync();
    }

    private static RootCommand Create()
    {
        var category = new Option<string?>("--category") { Description = "Only the cases of one category." };
        var name = new Option<string?>("--case") { Description = "Only one case." };
        var sample = new Option<int?>("--sample") { Description = "Only so many cases, spread over all." };
        var output = new Option<string>("--output") { Description = "The folder for report.md, report.json and report.svg.", DefaultValueFactory = _ => "comparison" };
        var runs = new Option<int>("--runs") { Description = "How often each arm answers, for the times; the first answer is judged.", DefaultValueFactory = _ => 3 };
        var live = new Option<bool>("--live") { Description = "Ask a model (OPENAI_API_KEY, OPENAI_BASE_URL) instead of replaying transcripts." };
        var model = new Option<string>("--model") { Description = "The model for --live.", DefaultValueFactory = _ => "gpt-4.1-mini" };
        var record = new Option<string?>("--record") { Description = "With --live: the folder for transcripts of what the model said, to be replayed later." };
        var command = new RootCommand(
            "Puts the same questions to code mode and to traditional tool calling, and compares answers, tokens and time. Exits 0 when the bar is met (95 % right in both arms, 95 % equivalent), 1 below it, 64 for a wrong command line.")
        {
            category, name, sample, output, runs, live, model, record,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var cases = Chosen(parsed.GetValue(category), parsed.GetValue(name), parsed.GetValue(sample));
            var source = parsed.GetValue(live) ? Source(parsed.GetValue(model)!) : null;
            var problem = cases.Count == 0 ? $"No case is called so. Categories: {string.Join(", ", CaseFile.Read().Select(one => one.Category).Distinct())}; without --category, --case and --sample all are run."
                : parsed.GetValue(sample) is < 1 || parsed.GetValue(runs) < 1 ? "--sample and --runs are 1 or more."
                : parsed.GetValue(live) && source is null ? "--live asks a model: set OPENAI_API_KEY, and OPENAI_BASE_URL, an absolute address, for another endpoint than OpenAI's."
                : source is null && parsed.GetResult(model) is { Implicit: false } ? "--model is the model that --live asks; without it transcripts are replayed."
                : parsed.GetValue(record) is not null && source is null ? "--record keeps what a model says: it needs --live."
                : Unwritable(parsed.GetValue(output)!);
            if (problem is not null)
            {
                await Console.Error.WriteLineAsync(problem);
                return Usage;
            }

            var settings = new ComparisonSettings(cases, parsed.GetValue(output)!, parsed.GetValue(runs), source)
            {
                Record = parsed.GetValue(record),
                Command = Again(parsed, output),
            };
            return await ComparisonRun.RunAsync(settings, cancellation);
        });
        return command;
    }

    /// <summary>Said before the work, not after it.</summary>
    private static string? Unwritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"The report can't be written to {folder}: {refused.Message}";
        }
    }

    private static List<ComparisonCase> Chosen(string? category, string? name, int? sample)
    {
        var cases = CaseFile.Read().Where(one => (category ?? one.Category) == one.Category && (name ?? one.Id) == one.Id).ToList();
        return sample is { } wanted && wanted >= 1 && wanted < cases.Count
            ? [.. Enumerable.Range(0, wanted).Select(index => cases[index * cases.Count / wanted])]
            : cases;
    }

    private static ModelSource? Source(string model)
        => Environment.GetEnvironmentVariable("OPENAI_API_KEY") is { Length: > 0 } key
            && Uri.TryCreate(Environment.GetEnvironmentVariable("OPENAI_BASE_URL") ?? "https://api.openai.com/v1", UriKind.Absolute, out var address)
            ? new ModelSource(model, key, address)
            : null;

    /// <summary>The same options again; the report's own folder says nothing to others.</summary>
    private static string Again(ParseResult parsed, Option<string> output)
    {
        var own = parsed.GetResult(output) is { Implicit: false } given ? given.Tokens.Select(token => token.Value).Append(output.Name) : [];
        return string.Join(' ', [Program, .. parsed.Tokens.Select(token => token.Value).Except(own), "--output DIR"]);
    }
}
