using System.Collections.Immutable;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Scoring;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison;

/// <summary>Puts one case to both arms, turn and turn about, and judges what they say.</summary>
/// <param name="contestants">Both arms.</param>
/// <param name="oracle">What is right.</param>
/// <param name="replay">Plays transcripts; null when a real model answers.</param>
/// <param name="counter">Counts tokens; null when the endpoint does, or nobody.</param>
internal sealed class Match(IReadOnlyList<Contestant> contestants, Oracle oracle, ReplayedModel? replay, TokenCounter? counter)
{
    /// <summary>Whether the arms of the last case sent different things.</summary>
    public bool ArmsDiffer { get; private set; }

    public async Task<Outcome> PlayAsync(ComparisonCase one, int runs, CancellationToken cancellation)
    {
        var transcript = replay is null ? null : TranscriptFile.Find(one.Id);
        if (replay is not null && transcript is null)
        {
            return Outcome.NoTranscript(one);
        }

        var gold = oracle.Answer(one);
        var attempts = contestants.ToDictionary(arm => arm.Name, _ => new List<(Attempt Attempt, string? Misfit)>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var arm in run % 2 == 0 ? contestants : contestants.Reverse())
            {
                replay?.Play(transcript!.Arms[arm.Name]);
                var attempt = await arm.AnswerAsync(one, cancellation);
                attempts[arm.Name].Add((attempt, replay?.Misfit));
            }
        }

        ArmsDiffer = WireCheck.Differ(attempts[ArmNames.Code][0].Attempt, attempts[ArmNames.Traditional][0].Attempt);
        var arms = ImmutableSortedDictionary<string, ArmOutcome>.Empty;
        foreach (var (name, made) in attempts)
        {
            arms = arms.Add(name, await JudgeAsync(one, gold, made, transcript?.Arms[name] ?? [], cancellation));
        }

        return new Outcome(one, transcript?.Provenance ?? "live", arms, Equivalence.Score(arms[ArmNames.Code].Scored!, arms[ArmNames.Traditional].Scored!));
    }

    private async Task<ArmOutcome> JudgeAsync(
        ComparisonCase one, GoldAnswer gold, List<(Attempt Attempt, string? Misfit)> made, ImmutableArray<ModelRound> rounds, CancellationToken cancellation)
    {
        var (first, misfit) = made[0];
        var answer = first.Reply.Text;
        var verdict = (misfit ?? Ungrounded(first)) is { } unfit ? Verdict.Wrong(unfit) : Correctness.Of(answer, one, gold, oracle.AllSkus);
        var tokens = replay is null
            ? first.Reply.Tokens is { Prompt: > 0 } used ? new Tokens(used.Prompt, used.Completion) : null
            : counter is null ? null : await counter.CountAsync(first.Requests, rounds, cancellation);
        return new ArmOutcome(
            verdict, answer, tokens, first.Reply.Rounds, [.. made.Select(run => run.Attempt.Ms)], [.. made.Select(run => run.Attempt.ToolMs)])
        {
            Scored = new ScoredAnswer(answer, Mentioned.Skus(answer, oracle.AllSkus), verdict.Correct, first.Reply.Failure is not null),
        };
    }

    /// <summary>A product that neither the question nor any result of this very run named is one that the model cannot know.</summary>
    private string? Ungrounded(Attempt attempt)
    {
        if (attempt.Reply.Failure is { } problem)
        {
            return $"there is no answer: {problem}";
        }

        var heard = attempt.Requests[^1].GetProperty("messages").GetRawText();
        return Mentioned.Skus(attempt.Reply.Text, oracle.AllSkus).FirstOrDefault(sku => !heard.Contains(sku, StringComparison.OrdinalIgnoreCase)) is { } invented
            ? $"{invented} is in none of the results"
            : null;
    }
}
