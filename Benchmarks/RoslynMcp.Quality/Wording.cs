using System.Globalization;
using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Quality;

/// <summary>How people may ask for a product, in one way of putting it.</summary>
internal sealed record Wording(
    string Name,
    ulong Seed,
    Func<Known, string> Words,
    Func<Known, string> Attribute,
    Func<Known, string> Both,
    Func<Known, SplitMix64, string> Misspelt,
    Func<string, decimal, string> Price,
    Func<Known, string> Chatty,
    Func<string, SplitMix64, string> Sku)
{
    /// <summary>The one that search was tuned on.</summary>
    public static Wording Tuned { get; } = new(
        "seeded queries",
        0x5EED_0005,
        known => $"{known.Type} for {known.Use}",
        known => $"{known.Type} {known.Attribute}",
        known => $"{known.Attribute} {known.Type} for {known.Use}",
        (known, random) => $"{Misspellings.Swap(known.Type, random)} for {known.Use}",
        (type, most) => $"{type} under ${most.ToString(CultureInfo.InvariantCulture)}",
        known => $"hello, could you recommend a good {known.Type} that our mechanic can use with {known.Use}?",
        (sku, random) => random.Below(3) switch
        {
            0 => sku.Replace("-", " ", StringComparison.Ordinal),
            1 => sku.Replace("-", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal),
            _ => sku.Replace('-', '/'),
        });

    /// <summary>Other words, another order, other mistakes, other products. Nothing may ever be tuned on it.</summary>
    public static Wording HeldOut { get; } = new(
        "held-out queries",
        0x0DD5_EED5_0001,
        known => $"{known.Use.ToLowerInvariant()} {known.Type.ToLowerInvariant()}s",
        known => $"{known.Attribute} rated {known.Type.ToLowerInvariant()}",
        known => $"{known.Type}, {known.Attribute}, to be mounted on {known.Use}",
        (known, random) => $"{known.Use} {Misspellings.Drop(known.Type, random)}",
        (type, most) => $"which {type.ToLowerInvariant()} costs at most {most.ToString(CultureInfo.InvariantCulture)} dollars",
        known => $"Our old {known.Type} broke down yesterday. What do you sell instead, it has to fit {known.Use} and ship this week",
        (sku, random) => random.Below(2) is 0
            ? $"is {sku.ToLowerInvariant()} available"
            : $"price of {sku.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()} please");
}
