using RoslynMcp.Comparison.Arms;
using RoslynMcp.Comparison.Cases;
using RoslynMcp.Comparison.Transcripts;

namespace RoslynMcp.Comparison;

/// <summary>What all catalogs are asked over.</summary>
/// <param name="Live">The model that is asked; null replays transcripts.</param>
/// <param name="Gold">What is right, case by case.</param>
/// <param name="AllSkus">Every product that an answer could name.</param>
internal sealed record Table(ModelSource? Live, IReadOnlyDictionary<string, GoldAnswer> Gold, IReadOnlySet<string> AllSkus)
{
    /// <summary>Keeps what a real model says; null for not.</summary>
    public Recording? Recording { get; init; }

    public static Table Set(ComparisonSettings settings, Shop shop)
    {
        using var oracle = new Oracle(shop.Path);
        return new Table(settings.Live, settings.Cases.ToDictionary(one => one.Id, oracle.Answer), oracle.AllSkus)
        {
            Recording = settings is { Live: { } live, Record: { } folder }
                ? new Recording(folder, live.Name, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))
                : null,
        };
    }
}
