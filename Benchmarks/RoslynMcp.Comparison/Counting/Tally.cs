using RoslynMcp.Comparison.Arms;

namespace RoslynMcp.Comparison.Counting;

/// <summary>Counts what one arm after the other sent and received, case by case in the order they were played, after everything was timed.</summary>
/// <param name="counter">Counts.</param>
internal sealed class Tally(TokenCounter counter)
{
    public async Task<IReadOnlyList<Outcome>> CountAsync(IReadOnlyList<Outcome> outcomes, CancellationToken cancellation)
    {
        var counted = outcomes.ToList();
        foreach (var arm in ArmNames.Both)
        {
            var cache = new PromptCache();
            for (var index = 0; index < counted.Count; index++)
            {
                if (counted[index].Arms.GetValueOrDefault(arm) is { Wire: { } wire } played)
                {
                    var tokens = await CountAsync(wire, cache, cancellation);
                    counted[index] = counted[index] with { Arms = counted[index].Arms.SetItem(arm, played with { Tokens = tokens, Wire = null }) };
                }
            }
        }

        return counted;
    }

    private async Task<Tokens> CountAsync(Wire wire, PromptCache arm, CancellationToken cancellation)
    {
        var prompts = await counter.PromptsAsync(wire.Sent, cancellation);
        var conversation = new PromptCache();
        return new Tokens(prompts.Sum(prompt => (long)prompt.Length), await counter.CompletionAsync(wire.Said, cancellation))
        {
            Cacheable = new Cacheable(prompts.Sum(conversation.Add), prompts.Sum(arm.Add)),
        };
    }
}
