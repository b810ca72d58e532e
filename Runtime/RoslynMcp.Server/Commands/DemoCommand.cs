using System.CommandLine;
using RoslynMcp.Server.Demonstration;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Commands;

internal static class DemoCommand
{
    public static Command Create()
    {
        var json = CommonOptions.Json();
        var command = new Command("demo", "Shows the main job on the embedded catalogue: prompt, search, and three snippets.") { json };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var tools = new OfferedTools(new());
            using var demo = new Demo(tools);
            if (parsed.GetValue(json))
            {
                StandardOutput.Json(DemoJson.Of(await demo.PlayAsync(_ => { }, cancellation)));
            }
            else
            {
                var view = new DemoView(Screen.Open(), tools.Catalogue!);
                view.End(await demo.PlayAsync(view.Show, cancellation));
            }

            return ExitCode.Succeeded;
        });
        return command;
    }
}
