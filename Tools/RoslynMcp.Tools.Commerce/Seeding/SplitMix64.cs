namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>
/// The SplitMix64 generator (https://prng.di.unimi.it/splitmix64.c). Ours, because <see cref="Random"/> promises no stable
/// sequence and the seeded catalogue must be the same everywhere.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, and without, <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public int Between(int minimum, int maximum) => minimum + Below(maximum - minimum + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
