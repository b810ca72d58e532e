using System.Globalization;
using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Quality;

/// <summary>
/// Queries about the invented catalogue, whose relevance is known from how each product was made: its type, its use, one
/// attribute and its price. No search takes part in the judgement.
/// </summary>
internal sealed class SeededQueries
{
    private const int PerKind = 40;

    private readonly SplitMix64 _random = new(0x5EED_0005);
    private readonly List<Known> _products;

    public SeededQueries()
    {
        var types = SeedWords.Load().Categories.ToDictionary(
            category => category.Name, category => category.Types.OrderByDescending(type => type.Length).ToList());
        _products = [.. IndustrialCatalogue.Generate()
            .Where(seed => seed.TenantId == IndustrialCatalogue.DemoTenant)
            .Select(seed => Known.Of(seed, types[seed.Record.Product.Category]))];
    }

    public IReadOnlyList<Judgement> All() =>
    [
        .. Make("words", known => ($"{known.Type} for {known.Use}", Meets(known, attribute: false))),
        .. Make("attribute", known => ($"{known.Type} {known.Attribute}", Meets(known, use: false))),
        .. Make("both", known => ($"{known.Attribute} {known.Type} for {known.Use}", Meets(known))),
        .. Make("misspelt", known => ($"{Misspell(known.Type)} for {known.Use}", Meets(known, attribute: false))),
        .. Make("price", Priced),
        .. Make("chatty", known => (
            $"hello, could you recommend a good {known.Type} that our mechanic can use with {known.Use}?", Meets(known, attribute: false))),
        .. Make("sku", known => (Respell(known.Sku), product => product == known ? 3 : 0)),
    ];

    private IEnumerable<Judgement> Make(string kind, Func<Known, (string Query, Func<Known, int> Grade)> make)
        => Enumerable.Range(0, PerKind).Select(_ =>
        {
            var (query, grade) = make(_random.Pick(_products));
            var grades = _products.Select(product => (product.Sku, Grade: grade(product))).Where(product => product.Grade > 0);
            return new Judgement(kind, query, grades.ToDictionary(product => product.Sku, product => product.Grade));
        });

    private static Func<Known, int> Meets(Known wanted, bool use = true, bool attribute = true) => product =>
    {
        if (product.Type != wanted.Type) return product.Category == wanted.Category && (!use || product.Use == wanted.Use) ? 1 : 0;
        var missed = (use && product.Use != wanted.Use ? 1 : 0) + (attribute && product.Attribute != wanted.Attribute ? 1 : 0);
        return Math.Max(1, 3 - missed);
    };

    private static (string Query, Func<Known, int> Grade) Priced(Known known)
    {
        var most = decimal.Ceiling(known.Price);
        var query = $"{known.Type} under ${most.ToString(CultureInfo.InvariantCulture)}";
        return (query, product => product.Price > most ? 0 : product.Type == known.Type ? 3 : 0);
    }

    // Two neighbours in the middle of the longest word change places.
    private string Misspell(string type)
    {
        var word = type.Split(' ').MaxBy(word => word.Length)!;
        var at = word.Length > 3 ? _random.Between(1, word.Length - 3) : 0;
        return type.Replace(word, $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}", StringComparison.Ordinal);
    }

    private string Respell(string sku) => _random.Below(3) switch
    {
        0 => sku.Replace("-", " ", StringComparison.Ordinal),
        1 => sku.Replace("-", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal),
        _ => sku.Replace('-', '/'),
    };

    private sealed record Known(string Sku, string Category, string Type, string Use, string Attribute, decimal Price)
    {
        public static Known Of(SeedProduct seed, IReadOnlyList<string> types)
        {
            var product = seed.Record.Product;
            var use = product.Description.LastIndexOf("For ", StringComparison.Ordinal);
            return new(
                product.Sku, product.Category, types.First(type => product.Name.Contains(type, StringComparison.Ordinal)),
                product.Description[(use + 4)..].TrimEnd('.'), seed.Record.Specs.Values.First().Split(" (")[0], product.Price);
        }
    }
}
