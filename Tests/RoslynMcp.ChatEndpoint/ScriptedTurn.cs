namespace RoslynMcp.ChatEndpoint;

/// <summary>What the endpoint does with one request.</summary>
public abstract record ScriptedTurn
{
    /// <summary>Whether the endpoint says how many tokens it used: so many as the request and the answer have characters.</summary>
    public bool TellsUsage { get; init; } = true;

    /// <summary>A model's words and calls, streamed in small pieces.</summary>
    public sealed record Says(string Text, params IReadOnlyList<ModelCall> Calls) : ScriptedTurn;

    /// <summary>The beginning of an answer, and then the connection is gone.</summary>
    public sealed record CutsOff(string Text) : ScriptedTurn;

    /// <summary>The beginning of an answer, and then nothing more until the caller leaves.</summary>
    public sealed record Hangs(string Text) : ScriptedTurn;

    /// <summary>An HTTP error.</summary>
    public sealed record Fails(int Status, string Body = """{"error":{"message":"scripted"}}""") : ScriptedTurn;

    /// <summary>A page instead of a completion, with status 200.</summary>
    public sealed record Page(string Html) : ScriptedTurn;
}
