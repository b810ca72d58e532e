using System.CommandLine;
using RoslynMcp.Runtime;
using RoslynMcp.Server.Demonstration;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Commands;

internal static class DemoCommand
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var command = new Command("demo", "Shows the main job on the embedded catalogue: prompt, search, and three snippets.") { json };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var tools = await OfferedTools.OpenAsync(new(), ToolRoles.Public, cancellation);
            using var demo = new Demo(tools);
            var view = parsed.GetValue(json) ? null : new DemoView(Screen.Open(), tools.Catalogue!);
            var parts = await demo.PlayAsync(part => view?.Show(part), cancellation);
            if (view is null)
            {
                StandardOutput.Json(DemoJson.Of(parts));
            }
            else
            {
                view.End(parts);
            }

            return parts.OfType<DemoPart.Snippet>().First().Result is ExecutionResult.Succeeded ? ExitCode.Succeeded : ExitCode.Unavailable;
        });
        return command;
    }
}
