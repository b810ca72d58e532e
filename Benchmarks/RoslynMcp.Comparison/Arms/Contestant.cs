using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics;
using OpenAI;
using OpenAI.Chat;
using RoslynMcp.Chat;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Comparison.Arms;

/// <summary>One arm: the chat host in one mode, over the tools that both share.</summary>
internal sealed class Contestant : IDisposable
{
    private readonly WireLog _wire = new();
    private readonly HttpClient _http;
    private readonly Sandbox? _sandbox;
    private readonly ChatHost _host;
    private readonly WatchedTools _tools;

    public Contestant(string name, ModelSource model, WatchedTools tools, IsolationKind isolation)
    {
        (Name, _tools) = (name, tools);
        _http = new HttpClient(_wire);
        var client = new ChatClient(model.Name, new ApiKeyCredential(model.Key), new OpenAIClientOptions
        {
            Endpoint = model.Address,
            Transport = new HttpClientPipelineTransport(_http),
        });
        _sandbox = name == ArmNames.Code ? new Sandbox(tools.Catalog, new SandboxOptions { Isolation = isolation }) : null;
        _host = new ChatHost(client, new ChatTools(tools.Catalog, _sandbox), new ChatHostOptions
        {
            ExecutionEnabled = name == ArmNames.Code,
            ProgressiveDisclosure = true,
            DirectTools = 128,
            CallerMessagesPerMinute = int.MaxValue,
            TenantMessagesPerMinute = int.MaxValue,
        });
    }

    public string Name { get; }

    public async Task<Attempt> AnswerAsync(ComparisonCase one, CancellationToken cancellation)
    {
        var conversation = new Conversation($"{one.Id}-{Name}", new ToolContext
        {
            TenantId = "demo",
            Roles = one.IsMerchant ? ToolRoles.MerchantAdmin : ToolRoles.Public,
        });
        _wire.Take();
        _wire.TakeMs();
        _tools.TakeMs();
        _tools.Failing = one.Fails;
        var began = Stopwatch.GetTimestamp();
        var reply = await _host.SendAsync(conversation, one.Question, listener: null, cancellation);
        var ms = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return new Attempt(reply, new AttemptTime(ms, _wire.TakeMs(), _tools.TakeMs()), _wire.Take());
    }

    public void Dispose()
    {
        _host.Dispose();
        _sandbox?.Dispose();
        _http.Dispose();
    }
}
