using System.ClientModel;
using System.Collections.Immutable;
using OpenAI;
using OpenAI.Chat;
using RoslynMcp.Chat;
using RoslynMcp.Prompts;
using RoslynMcp.Runtime;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Chatting;

/// <summary>A conversation at the terminal, with what it holds open; the mode can be changed between messages.</summary>
internal sealed class ChatSession : IDisposable
{
    private readonly Sandbox _sandbox;
    private readonly ChatTools _tools;
    private readonly ChatHost _host;

    public ChatSession(ChatEndpointSettings endpoint, SandboxSettings settings, OfferedTools tools, ChatApprovals approvals)
    {
        var client = new ChatClient(endpoint.Model, new ApiKeyCredential(endpoint.Key), new OpenAIClientOptions { Endpoint = endpoint.Address });
        _sandbox = new Sandbox(tools.Catalog, settings.ToOptions(atOnce: 1));
        _tools = new ChatTools(tools.Catalog, _sandbox);
        Options = new ChatHostOptions
        {
            ExecutionEnabled = true,
            ProgressiveDisclosure = true,
            TenantMessagesPerMinute = settings.Rates.MostPerMinute(settings.Caller.TenantId) ?? int.MaxValue,
        };
        _host = new ChatHost(client, _tools, Options, approvals);
        Search = new ToolSearch(tools.Catalog, _sandbox.Facade);
        Tools = tools;
        Approvals = approvals;
        Conversation = new Conversation("terminal", settings.Caller.Traced());
    }

    /// <summary>A tenant's rate bounds its messages too, because without code mode there are no executions to count.</summary>
    public ChatHostOptions Options { get; }

    public OfferedTools Tools { get; }

    public ChatApprovals Approvals { get; }

    public Conversation Conversation { get; }

    public ImmutableArray<string> Modes { get; } = ["code", "fence", "traditional"];

    public string Mode
    {
        get => !Options.ExecutionEnabled ? "traditional" : Options.Fence ? "fence" : "code";
        set => (Options.ExecutionEnabled, Options.Fence) = (value != "traditional", value == "fence");
    }

    public ToolSearch Search { get; }

    public string Prompt => SystemPrompt.Render(_sandbox.Facade);

    public Task<ChatReply> SendAsync(string message, Action<ChatEvent> listener, CancellationToken cancellation)
        => _host.SendAsync(Conversation, message, listener, cancellation);

    public void Dispose()
    {
        _host.Dispose();
        _tools.Dispose();
        _sandbox.Dispose();
    }
}
