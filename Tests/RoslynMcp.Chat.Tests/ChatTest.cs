using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tests.ChatEndpoint;
using RoslynMcp.Tools.Context;

[assembly: Parallelize(Workers = 2, Scope = ExecutionScope.MethodLevel)]

namespace RoslynMcp.Chat.Tests;

/// <summary>A shop, a sandbox in process, and the SDK's client for an endpoint of ours.</summary>
public abstract class ChatTest : IDisposable
{
    private readonly List<IDisposable> _opened = [];

    protected Shop Shop { get; } = new();

    protected static ChatHostOptions On => new() { ExecutionEnabled = true, ProgressiveDisclosure = true };

    protected static ToolContext Context => new() { TenantId = "acme", UserId = "ada" };

    protected static Conversation Talk(ToolRoles roles = ToolRoles.Public) => new("conversation-1", Context with { Roles = roles });

    protected static ChatClient Client(Endpoint endpoint, int retries = 0) => new(
        "scripted",
        new ApiKeyCredential("no-key"),
        new OpenAIClientOptions { Endpoint = endpoint.Address, RetryPolicy = new ClientRetryPolicy(retries) });

    protected Sandbox Sandbox() => Keep(new Sandbox(Shop.Catalog(), new SandboxOptions { Isolation = IsolationKind.InProcess }));

    protected ChatHost Host(Endpoint endpoint, ChatHostOptions? options = null, IApprovalHandler? approval = null)
        => Keep(new ChatHost(Client(endpoint), new ChatTools(Shop.Catalog(), Sandbox()), options ?? On, approval));

    protected T Keep<T>(T opened) where T : IDisposable
    {
        _opened.Add(opened);
        return opened;
    }

    public void Dispose()
    {
        Enumerable.Reverse(_opened).ToList().ForEach(opened => opened.Dispose());
        GC.SuppressFinalize(this);
    }

    protected sealed class Says(bool yes) : IApprovalHandler
    {
        public ApprovalQuestion? Asked { get; private set; }

        public ValueTask<bool> ApproveAsync(ApprovalQuestion question, CancellationToken cancellationToken)
        {
            Asked = question;
            return ValueTask.FromResult(yes);
        }
    }
}
