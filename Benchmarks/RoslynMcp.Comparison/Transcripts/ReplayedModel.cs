using System.Collections.Immutable;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>Plays one arm's rounds of one transcript at a time, and notices when the conversation does not fit it.</summary>
internal sealed class ReplayedModel : IDisposable
{
    private readonly Endpoint _endpoint;
    private ImmutableArray<ModelRound> _rounds = [];
    private int _asked;

    public ReplayedModel() => _endpoint = new Endpoint((_, _) => Next());

    public Uri Address => _endpoint.Address;

    /// <summary>Why the transcript does not fit; null when it does.</summary>
    public string? Misfit => _asked == _rounds.Length ? null : $"the transcript has {_rounds.Length} rounds, and the model was asked {_asked} times";

    public void Play(ImmutableArray<ModelRound> rounds) => (_rounds, _asked) = (rounds, 0);

    public void Dispose() => _endpoint.Dispose();

    private Reply Next() => ++_asked > _rounds.Length ? new Reply.Says("I have nothing more to say.")
        : _rounds[_asked - 1] is { Calls: [_, ..] calls } calling
            ? new Reply.Calls([.. calls.Select(call => (call.Name, call.Arguments))]) { Text = calling.Text }
            : new Reply.Says(_rounds[_asked - 1].Text);
}
