using System.CommandLine;
using RoslynMcp.Server.Serving;
using RoslynMcp.Server.Serving.Http;
using RoslynMcp.Server.Serving.Stdio;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Commands;

internal static class ServeCommand
{
    public static Command Create()
    {
        var sandbox = new SandboxOptionsGroup();
        var http = new Option<string?>("--http") { Description = "Serve Streamable HTTP at /mcp of this address instead of standard input and output; port 0 takes a free one.", HelpName = "http://127.0.0.1:PORT" };
        var token = new Option<string?>("--token-variable") { Description = "The environment variable that holds the bearer token which HTTP clients must send; needed to listen beyond loopback.", HelpName = "NAME" };
        var direct = new Option<bool>("--direct") { Description = "Offer the mounted tools one by one as well, for clients that do not want code mode." };
        var command = new Command("serve", "Serves the tools to MCP clients: search_tools, run_csharp and check_csharp, by stdio or HTTP.") { http, token, direct };
        sandbox.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var address = HttpAddress.Read(parsed.GetValue(http), parsed.GetValue(token));
            var settings = sandbox.Read(parsed).Logging();
            await using var tools = await OfferedTools.OpenAsync(settings.Configuration, settings.Caller.Roles, cancellation);
            using var offers = new Offers(tools, settings);
            var surface = new McpSurface(offers, new ServeSettings(settings, Approvals.Check(settings.Approve, tools.Catalog), parsed.GetValue(direct)));
            try
            {
                await (address is null ? StdioHost.RunAsync(surface, offers, cancellation) : HttpHost.RunAsync(address, surface, offers, cancellation));
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                // Asked to end, which is how a server ends.
            }

            return ExitCode.Succeeded;
        });
        return command;
    }
}
