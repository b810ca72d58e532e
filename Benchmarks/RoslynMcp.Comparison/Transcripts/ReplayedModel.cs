using System.Text.Json;
using RoslynMcp.ChatEndpoint;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>Plays one arm's rounds of one transcript at a time, and notices when the conversation does not fit it.</summary>
internal sealed class ReplayedModel : IDisposable
{
    private readonly ScriptedEndpoint _endpoint;
    private readonly List<JsonElement> _requests = [];
    private IReadOnlyList<ScriptedTurn.Says> _rounds = [];

    public ReplayedModel() => _endpoint = new ScriptedEndpoint(Next);

    public Uri Address => _endpoint.Address;

    /// <summary>What was sent since the last <see cref="Play"/>.</summary>
    public IReadOnlyList<JsonElement> Requests => _requests;

    /// <summary>Why the transcript does not fit; null when it does.</summary>
    public string? Misfit => _requests.Count == _rounds.Count
        ? null
        : $"the transcript has {_rounds.Count} rounds, and the model was asked {_requests.Count} times";

    public void Play(IReadOnlyList<ScriptedTurn.Says> rounds)
    {
        _rounds = rounds;
        _requests.Clear();
    }

    public void Dispose() => _endpoint.Dispose();

    private ScriptedTurn.Says Next(JsonElement request)
    {
        _requests.Add(request);
        return _requests.Count <= _rounds.Count ? _rounds[_requests.Count - 1] : new ScriptedTurn.Says("I have nothing more to say.");
    }
}
