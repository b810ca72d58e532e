using System.Diagnostics;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.Serving;

/// <summary>A started <c>roslyn-mcp serve</c> and the official client connected to it.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly RoslynMcpCommand _command;
    private readonly Process? _process;

    private Served(RoslynMcpCommand command, Process? process, McpClient client)
        => (_command, _process, Client) = (command, process, client);

    public McpClient Client { get; }

    /// <param name="route">How the client reaches it.</param>
    /// <param name="configuration">None by default.</param>
    /// <param name="handlers">The client's.</param>
    /// <param name="ownCatalogue">Whether its catalogue, and what is beside it, is no other test's.</param>
    /// <param name="arguments">Of serve.</param>
    public static async Task<Served> StartAsync(
        Route route, string? configuration = null, McpClientHandlers? handlers = null, bool ownCatalogue = false, params string[] arguments)
    {
        var command = new RoslynMcpCommand();
        if (ownCatalogue)
        {
            command.Environment["ROSLYN_MCP_CATALOGUE"] = Path.Combine(command.Folder, "catalogue.db");
        }

        command.Write("roslyn-mcp.json", configuration ?? "{}");
        var options = new McpClientOptions
        {
            Handlers = handlers ?? new(),
            ProtocolVersion = route == Route.Session ? "2025-11-25" : null,
            // A client that gives discovery up falls back to initialize, which a server that was only slow to start then refuses.
            DiscoverProbeTimeout = TimeSpan.FromMinutes(1),
        };
        if (route == Route.Stdio)
        {
            var stdio = new StdioClientTransport(new StdioClientTransportOptions
            {
                Command = RoslynMcpCommand.Executable(),
                Arguments = ["serve", .. arguments],
                WorkingDirectory = command.Folder,
                EnvironmentVariables = command.Environment!,
            });
            return new(command, process: null, await McpClient.CreateAsync(stdio, options));
        }

        var (process, url) = await HttpServe.StartAsync(command, arguments);
        var http = new HttpClientTransport(new HttpClientTransportOptions { Endpoint = url, TransportMode = HttpTransportMode.StreamableHttp });
        return new(command, process, await McpClient.CreateAsync(http, options));
    }

    public ValueTask<CallToolResult> CallAsync(string tool, params (string Name, object? Value)[] arguments)
        => Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value));

    public Task<CallToolResult> RunAsync(string code) => CallAsync("run_csharp", ("code", code)).AsTask();

    /// <summary>Asks to be told of changes for as long as the request stays open, as a client without a session must.</summary>
    public Task ListenAsync(CancellationToken ending) => Client.SendRequestAsync(
        new JsonRpcRequest
        {
            Method = RequestMethods.SubscriptionsListen,
            Params = new JsonObject { ["notifications"] = new JsonObject { ["toolsListChanged"] = true } },
        },
        ending);

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        _process?.Kill();
        _process?.Dispose();
        _command.Dispose();
    }
}
