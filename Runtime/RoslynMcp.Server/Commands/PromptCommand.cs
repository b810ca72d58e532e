using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using RoslynMcp.Prompts;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Server.Commands;

internal static class PromptCommand
{
    public static Command Create()
    {
        var (config, json, caller) = (CommonOptions.Config(), CommonOptions.Json(), new CallerOptions());
        var command = new Command("prompt", "Prints the system prompt as a model gets it, and its size.") { config, json };
        caller.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var configuration = CommonOptions.Load(parsed.GetValue(config));
            await using var tools = await OfferedTools.OpenAsync(configuration, caller.Read(parsed, configuration).Roles, cancellation);
            var prompt = SystemPrompt.Render(FacadeGenerator.Generate(tools.Catalog));
            var (tokens, bytes) = (TokenEstimate.Of(prompt), Encoding.UTF8.GetByteCount(prompt));
            if (parsed.GetValue(json))
            {
                StandardOutput.Json(new JsonObject
                {
                    ["prompt"] = prompt,
                    ["tokensEstimate"] = tokens,
                    ["bytes"] = bytes,
                    ["tools"] = tools.Catalog.Tools.Length,
                });
                return ExitCode.Succeeded;
            }

            StandardOutput.Line(VisibleText.Of(prompt));
            Size(string.Create(
                CultureInfo.InvariantCulture,
                $"about {tokens} tokens (estimate, o200k) · {bytes} bytes · {Measure.Count(tools.Catalog.Tools.Length, "tool")}"));
            return ExitCode.Succeeded;
        });
        return command;
    }

    /// <summary>Below the prompt for a person; beside it where the prompt goes to a program, which wants nothing else.</summary>
    private static void Size(string size)
    {
        if (StandardOutput.IsTerminal)
        {
            Screen.Open().Line(new string('─', 72), Ink.Quiet).Line(size, Ink.Quiet);
        }
        else
        {
            StandardError.Line(size);
        }
    }
}
