using System.Text.Json.Nodes;

namespace RoslynMcp.Tests.ChatEndpoint;

/// <summary>What the endpoint answers to one request: one of a closed set.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Tokens that the reply's usage states.</summary>
    public (int Prompt, int Completion) Usage { get; init; } = (100, 10);

    /// <summary>A text, streamed word by word.</summary>
    public sealed record Says(string Text) : Reply;

    /// <summary>Tool calls, with a text before them where there is one; arguments are sent as they are, sound or not.</summary>
    public sealed record Calls(params (string Name, string Arguments)[] Tools) : Reply
    {
        public string Text { get; init; } = "";
    }

    /// <summary>Any HTTP answer, such as 429 with Retry-After, 500 or a page of HTML.</summary>
    public sealed record Http(int Status, string ContentType, string Body) : Reply
    {
        public int? RetryAfter { get; init; }
    }

    /// <summary>The beginning of a text, and then the connection is gone.</summary>
    public sealed record Cut(string Text) : Reply;

    /// <summary>Nothing, until the client gives up or the endpoint is disposed; it says when it began.</summary>
    public sealed record Silence(TaskCompletionSource Asked) : Reply;

    /// <summary>Calls <c>run_csharp</c> with this code.</summary>
    public static Reply Runs(string code) => new Calls(("run_csharp", new JsonObject { ["code"] = code }.ToJsonString()));
}
