using System.Collections.Immutable;
using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Counting;
using RoslynMcp.Comparison.Scoring;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison;

/// <summary>Puts one case to both arms, turn and turn about, and judges what they say.</summary>
/// <param name="contestants">Both arms.</param>
/// <param name="replay">Plays transcripts; null when a real model answers.</param>
/// <param name="table">What they are asked over.</param>
internal sealed class Duel(IReadOnlyList<Contestant> contestants, ReplayedModel? replay, Table table)
{
    public async Task<Outcome> PlayAsync(ComparisonCase one, int runs, CancellationToken cancellation)
    {
        Transcript? transcript;
        try
        {
            transcript = replay is null ? null : TranscriptFile.Find(one.Id);
        }
        catch (InvalidDataException unreadable)
        {
            return Outcome.NotAsked(one, $"its transcript can't be read: {unreadable.Message}");
        }

        return replay is not null && transcript is null ? Outcome.NoTranscript(one) : await PlayAsync(one, transcript, runs, cancellation);
    }

    private async Task<Outcome> PlayAsync(ComparisonCase one, Transcript? transcript, int runs, CancellationToken cancellation)
    {
        var first = new Dictionary<string, ArmOutcome>();
        var attempts = new Dictionary<string, Attempt>();
        for (var run = 0; run < runs; run++)
        {
            foreach (var arm in run % 2 == 0 ? contestants : contestants.Reverse())
            {
                replay?.Play(new ReplayedModel.Part(transcript!.Arms[arm.Name], transcript.IsBound, run));
                var attempt = await arm.AnswerAsync(one, cancellation);
                if (attempts.TryAdd(arm.Name, attempt))
                {
                    first[arm.Name] = Judged(one, attempt);
                }
                else
                {
                    first[arm.Name] = first[arm.Name] with { Times = first[arm.Name].Times.Add(attempt.Time) };
                }
            }
        }

        var (code, traditional) = (attempts[ArmNames.Code], attempts[ArmNames.Traditional]);
        return new Outcome(one, transcript?.Provenance ?? "live", first.ToImmutableSortedDictionary(), Equivalence.Score(first[ArmNames.Code].Scored!, first[ArmNames.Traditional].Scored!))
        {
            Notes = transcript?.Notes ?? [],
            ArmsDiffer = WireCheck.Differ(code, traditional),
            NotRecorded = table.Recording?.Write(one.Id, attempts),
        };
    }

    private ArmOutcome Judged(ComparisonCase one, Attempt attempt)
    {
        var answer = attempt.Reply.Text;
        var verdict = VerdictOf(one, attempt);
        return new ArmOutcome(verdict, answer, attempt.Reply.Rounds, [attempt.Time])
        {
            Tokens = replay is null && attempt.Reply.Tokens is { Prompt: > 0 } used ? new Tokens(used.Prompt, used.Completion) : null,
            Wire = replay is null ? null : new Wire(attempt.Requests, replay.Said),
            Scored = new ScoredAnswer(answer, Mentioned.Skus(answer, table.AllSkus), verdict.Correct, attempt.Reply.Failure is not null),
        };
    }

    private Verdict VerdictOf(ComparisonCase one, Attempt attempt)
    {
        var gold = table.Gold[one.Id];
        var unfit = gold.Missing ?? replay?.Misfit ?? NoAnswer(attempt) ?? Grounding.Invented(attempt, table.AllSkus)
            ?? (replay is null ? null : Grounding.CalledUnseen(attempt));
        return unfit is null ? Correctness.Of(attempt.Reply.Text, one, gold, table.AllSkus) : Verdict.Wrong(unfit);
    }

    private static string? NoAnswer(Attempt attempt) => attempt.Reply.Failure is { } problem ? $"there is no answer: {problem}"
        : attempt.FellBack ? "the sandbox was not to be had, and the host fell back to ordinary calls"
        : null;
}
