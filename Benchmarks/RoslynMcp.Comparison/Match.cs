using System.Collections.Immutable;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Scoring;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison;

/// <summary>Puts one case to both arms, turn and turn about, and judges what they say.</summary>
/// <param name="contestants">Both arms.</param>
/// <param name="table">What they are asked over.</param>
internal sealed class Match(IReadOnlyList<Contestant> contestants, Table table)
{
    private readonly Oracle _oracle = table.Oracle;
    private readonly ReplayedModel? _replay = table.Replay;

    /// <summary>Whether the arms of the last case sent different things.</summary>
    public bool ArmsDiffer { get; private set; }

    public async Task<Outcome> PlayAsync(ComparisonCase one, int runs, CancellationToken cancellation)
    {
        var transcript = _replay is null ? null : TranscriptFile.Find(one.Id);
        if (_replay is not null && transcript is null)
        {
            return Outcome.NoTranscript(one);
        }

        var gold = _oracle.Answer(one);
        var attempts = contestants.ToDictionary(arm => arm.Name, _ => new List<(Attempt Attempt, string? Misfit)>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var arm in run % 2 == 0 ? contestants : contestants.Reverse())
            {
                _replay?.Play(transcript!.Arms[arm.Name]);
                var attempt = await arm.AnswerAsync(one, cancellation);
                attempts[arm.Name].Add((attempt, _replay?.Misfit));
            }
        }

        ArmsDiffer = WireCheck.Differ(attempts[ArmNames.Code][0].Attempt, attempts[ArmNames.Traditional][0].Attempt);
        var arms = ImmutableSortedDictionary<string, ArmOutcome>.Empty;
        foreach (var (name, made) in attempts)
        {
            arms = arms.Add(name, await JudgeAsync(one, gold, made, transcript?.Arms[name] ?? [], cancellation));
        }

        return new Outcome(one, transcript?.Provenance ?? "live", arms, Equivalence.Score(arms[ArmNames.Code].Scored!, arms[ArmNames.Traditional].Scored!))
        {
            Notes = transcript?.Notes ?? [],
            NotRecorded = table.Recording?.Write(one.Id, attempts.ToDictionary(arm => arm.Key, arm => arm.Value[0].Attempt)),
        };
    }

    private async Task<ArmOutcome> JudgeAsync(
        ComparisonCase one, GoldAnswer gold, List<(Attempt Attempt, string? Misfit)> made, ImmutableArray<ModelRound> rounds, CancellationToken cancellation)
    {
        var (first, misfit) = made[0];
        var answer = first.Reply.Text;
        var verdict = (misfit ?? NoAnswer(first) ?? Grounding.Invented(first, _oracle.AllSkus) ?? (_replay is null ? null : Grounding.CalledUnseen(first))) is { } unfit ? Verdict.Wrong(unfit) : Correctness.Of(answer, one, gold, _oracle.AllSkus);
        var tokens = _replay is null
            ? first.Reply.Tokens is { Prompt: > 0 } used ? new Tokens(used.Prompt, used.Completion) : null
            : table.Counter is null ? null : await table.Counter.CountAsync(first.Requests, rounds, cancellation);
        return new ArmOutcome(
            verdict, answer, tokens, first.Reply.Rounds, [.. made.Select(run => run.Attempt.Ms)], [.. made.Select(run => run.Attempt.ToolMs)])
        {
            Scored = new ScoredAnswer(answer, Mentioned.Skus(answer, _oracle.AllSkus), verdict.Correct, first.Reply.Failure is not null),
        };
    }

    private static string? NoAnswer(Attempt attempt) => attempt.Reply.Failure is { } problem ? $"there is no answer: {problem}"
        : attempt.FellBack ? "the sandbox was not to be had, and the host fell back to ordinary calls"
        : null;
}
