using System.CommandLine;
using System.Globalization;
using RoslynMcp.Server.Batching;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Commands;

internal static class BatchCommand
{
    private const int MostAtOnce = 1024;

    public static Command Create()
    {
        var sandbox = new SandboxOptionsGroup();
        var concurrency = new Option<string>("--concurrency")
        {
            Description = "How many snippets run at once.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture),
        };
        var command = new Command("batch", "Executes snippets from JSON Lines on standard input in one warm sandbox; answers each with one line as it completes.");
        sandbox.AddTo(command);
        command.Add(concurrency);
        command.SetAction(async (parsed, cancellation) =>
        {
            var atOnce = Quantity.Count(concurrency.Name, parsed.GetValue(concurrency)!, least: 1);
            if (atOnce > MostAtOnce)
            {
                throw new UsageException($"--concurrency: {atOnce} is more than {MostAtOnce}; write for example {Environment.ProcessorCount}");
            }

            if (!Console.IsInputRedirected)
            {
                throw new UsageException("batch reads JSON Lines from standard input; usage: roslyn-mcp batch < snippets.jsonl");
            }

            var settings = sandbox.Read(parsed);
            await using var tools = await OfferedTools.OpenAsync(settings.Configuration, settings.Caller.Roles, cancellation);
            var approved = Approvals.Check(settings.Approve, tools.Catalog);
            using var batch = new Batch(settings, tools.Catalog, approved, atOnce);
            await batch.RunAsync(Console.OpenStandardInput(), cancellation);
            return ExitCode.Succeeded;
        });
        return command;
    }
}
