using System.CommandLine;
using RoslynMcp.Runtime;
using RoslynMcp.Server.Input;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Server.Commands;

/// <summary>What run and check have in common: one snippet in, one result out, its status as exit code.</summary>
internal static class SnippetCommand
{
    public static Command Create(string name, string description, bool run)
    {
        var (file, json, sandbox) = (CommonOptions.Snippet(), CommonOptions.Json(), new SandboxOptionsGroup());
        var command = new Command(name, description) { file };
        sandbox.AddTo(command);
        command.Add(json);
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = sandbox.Read(parsed);
            var opening = Task.Run(() => OfferedTools.OpenAsync(settings.Configuration, settings.Caller.Roles, cancellation), cancellation);
            var starting = Sandbox.StartAsync(CatalogAsync(opening), settings.ToOptions(run));
            await using var tools = await opening;
            using var started = await starting;
            var (path, approved) = SplitApproved(parsed.GetValue(file), settings, tools);
            var limits = settings.Limits.ToLimits();
            var snippet = SnippetReader.Read(path, limits.Snippet, name);
            var request = new ExecutionRequest(snippet.Code)
            {
                Context = settings.Caller.Traced(),
                Limits = limits,
                Approved = Approvals.Check(approved, tools.Catalog),
            };
            var result = snippet.TooLarge ?? await (run ? started.RunAsync(request, cancellation) : started.CheckAsync(request, cancellation));
            Print(result, snippet.Code, parsed.GetValue(json));
            return ExitCode.Of(result);
        });
        return command;
    }

    /// <summary>The last word after <c>--approve</c> is the snippet's file when it names one and no tool is called so.</summary>
    private static (string? File, IEnumerable<string> Approved) SplitApproved(string? file, SandboxSettings settings, OfferedTools tools)
        => file is null && settings.Approve is [.., var last] && last != Approvals.All && tools.Catalog.Find(last) is null
            && (last == "-" || File.Exists(last))
                ? (last, settings.Approve[..^1])
                : (file, settings.Approve);

    private static async Task<ToolCatalog> CatalogAsync(Task<OfferedTools> opening) => (await opening).Catalog;

    private static void Print(ExecutionResult result, string code, bool json)
    {
        if (json)
        {
            StandardOutput.Line(ExecutionResultJson.ToText(result));
        }
        else
        {
            ResultView.Show(Screen.Open(), result, code);
        }
    }
}
