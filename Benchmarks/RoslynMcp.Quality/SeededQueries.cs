using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Quality;

/// <summary>
/// Queries about the invented catalogue, whose relevance is known from how each product was made: its type, its use, one
/// attribute and its price. No search takes part in the judgement.
/// </summary>
internal sealed class SeededQueries
{
    private const int PerKind = 40;

    private readonly Wording _wording;
    private readonly SplitMix64 _random;
    private readonly List<Known> _products;

    public SeededQueries(Wording wording)
    {
        (_wording, _random) = (wording, new(wording.Seed));
        var types = SeedWords.Load().Categories.ToDictionary(
            category => category.Name, category => category.Types.OrderByDescending(type => type.Length).ToList());
        _products = [.. IndustrialCatalogue.Generate()
            .Where(seed => seed.TenantId == IndustrialCatalogue.DemoTenant)
            .Select(seed => Known.Of(seed, types[seed.Record.Product.Category]))];
    }

    public IReadOnlyList<Judgement> All() =>
    [
        .. Make("words", known => (_wording.Words(known), Meets(known, attribute: false))),
        .. Make("attribute", known => (_wording.Attribute(known), Meets(known, use: false))),
        .. Make("both", known => (_wording.Both(known), Meets(known))),
        .. Make("misspelt", known => (_wording.Misspelt(known, _random), Meets(known, attribute: false))),
        .. Make("price", Priced),
        .. Make("chatty", known => (_wording.Chatty(known), Meets(known, attribute: false))),
        .. Make("sku", known => (_wording.Sku(known.Sku, _random), product => product == known ? 3 : 0)),
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

    private (string Query, Func<Known, int> Grade) Priced(Known known)
    {
        var most = decimal.Ceiling(known.Price);
        return (_wording.Price(known.Type, most), product => product.Price > most ? 0 : product.Type == known.Type ? 3 : 0);
    }
}
