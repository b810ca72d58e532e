using System.CommandLine;
using RoslynMcp.Server.Diagnosis;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Commands;

internal static class DoctorCommand
{
    public static Command Create()
    {
        var (config, json) = (CommonOptions.Config(), CommonOptions.Json());
        var command = new Command("doctor", "Says what this machine offers: isolation, references, stores, configuration.") { config, json };
        command.SetAction(async (parsed, cancellation) =>
        {
            var configuration = CommonOptions.Load(parsed.GetValue(config));
            await using var tools = await OfferedTools.OpenAsync(configuration, ToolRoles.Public, cancellation);
            var findings = await Examination.MakeAsync(configuration, tools, cancellation);
            if (parsed.GetValue(json))
            {
                StandardOutput.Json(findings.ToJson());
            }
            else
            {
                findings.Show(Screen.Open());
            }

            return findings.CanExecute ? ExitCode.Succeeded : ExitCode.Unavailable;
        });
        return command;
    }
}
