using System.Collections.Immutable;
using System.Text.Json.Nodes;
using RoslynMcp.Comparison.Transcripts.Binding;
using RoslynMcp.Tests.ChatEndpoint;

namespace RoslynMcp.Comparison.Transcripts;

/// <summary>Plays one arm's rounds of one transcript at a time, and notices when the conversation does not fit it.</summary>
internal sealed class ReplayedModel : IDisposable
{
    private readonly Endpoint _endpoint;
    private readonly List<ModelRound> _said = [];
    private Part _part = new([], IsBound: false, Run: 0);
    private string? _unbound;
    private int _asked;

    public ReplayedModel() => _endpoint = new Endpoint((request, _) => Next(request));

    public Uri Address => _endpoint.Address;

    /// <summary>Why the transcript does not fit; null when it does.</summary>
    public string? Misfit => _unbound
        ?? (_asked == _part.Rounds.Length ? null : $"the transcript has {_part.Rounds.Length} rounds, and the model was asked {_asked} times");

    /// <summary>What was said since <see cref="Play"/>, with the values that it was bound to.</summary>
    public ImmutableArray<ModelRound> Said => [.. _said];

    public void Play(Part part)
    {
        (_part, _asked, _unbound) = (part, 0, null);
        _said.Clear();
    }

    public void Dispose() => _endpoint.Dispose();

    private Reply Next(JsonNode request)
    {
        if (++_asked > _part.Rounds.Length || _unbound is not null)
        {
            return new Reply.Says("I have nothing more to say.");
        }

        try
        {
            var round = _part.Rounds[_asked - 1];
            round = _part.IsBound ? BoundText.Resolve(round, ToolResults.In(request)) : round;
            _said.Add(round);
            return round is { Calls: [_, ..] calls }
                ? new Reply.Calls([.. calls.Select(call => (call.Name, _part.Arguments(call)))]) { Text = round.Text }
                : new Reply.Says(round.Text);
        }
        catch (UnboundException unbound)
        {
            _unbound = unbound.Message;
            return new Reply.Says($"The transcript stops here: {unbound.Message}");
        }
    }

    /// <summary>One arm's turns, once.</summary>
    /// <param name="Rounds">They.</param>
    /// <param name="IsBound">Whether they take values out of results.</param>
    /// <param name="Run">From 0. A model writes no snippet twice, so that from the second on each has another comment: none is found compiled.</param>
    public sealed record Part(ImmutableArray<ModelRound> Rounds, bool IsBound, int Run)
    {
        public string Arguments(ModelCall call)
        {
            if (Run == 0 || call.Name != TranscriptFile.Snippet || JsonNode.Parse(call.Arguments) is not JsonObject arguments || arguments["code"] is not { } code)
            {
                return call.Arguments;
            }

            arguments["code"] = FormattableString.Invariant($"{(string?)code}\n// {Run}\n");
            return arguments.ToJsonString(TranscriptText.AsWritten);
        }
    }
}
