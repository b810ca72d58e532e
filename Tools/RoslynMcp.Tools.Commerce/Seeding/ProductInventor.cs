using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Seeding;

/// <summary>Invents the products of one tenant, one after the other; no two share the key of a SKU.</summary>
internal sealed class ProductInventor(string tenantId, SeedWords words, SplitMix64 random)
{
    private const int VariantPercent = 25;
    private const int SkuAttempts = 20;

    private readonly HashSet<string> _keys = [];
    private readonly List<string> _skus = [];
    private readonly ManualWriter _manual = new(words, random);

    public SeedProduct Invent(CategoryPlan category, PinnedProduct? pinned)
    {
        var draft = Draft(category, pinned);
        var specs = category.Specs.ToDictionary(spec => spec[0], spec => Pattern.Fill(spec[1], random, draft.Values));
        var description = Pattern.Fill(category.Summary, random, draft.Values);
        var variants = pinned is null ? Variants(draft) : PinnedVariants(pinned);
        var (quantity, backorder) = pinned is null ? StockDice.Throw(random) : (pinned.Quantity, false);
        _skus.Add(draft.Sku);
        return new(
            tenantId,
            new(
                new()
                {
                    Sku = draft.Sku,
                    Name = $"{draft.Brand} {random.Pick(words.Series)} {draft.Type} {draft.Sku}",
                    Url = Shop.Page(tenantId, draft.Sku),
                    Brand = draft.Brand,
                    Category = category.Name,
                    Description = description,
                    Price = draft.Price,
                    Currency = "USD",
                    Quantity = variants.Count > 0 ? variants.Sum(variant => variant.Quantity) : quantity,
                    Backorder = backorder,
                },
                specs,
                variants,
                Shop.Images(tenantId, draft.Sku, draft.Type, random.Between(1, 3))),
            [.. pinned?.Text ?? [], .. _manual.Write(draft, _skus.Count)]);
    }

    /// <summary>The same product in this tenant's shop, at another price and with other stock.</summary>
    public SeedProduct Reprice(SeedProduct product)
    {
        var record = product.Record;
        var factor = random.Between(80, 97) / 100m;
        var (quantity, backorder) = StockDice.Throw(random);
        _keys.Add(SkuKey.Of(record.Product.Sku));
        _skus.Add(record.Product.Sku);
        return new(
            tenantId,
            new(
                record.Product with
                {
                    Url = Shop.Page(tenantId, record.Product.Sku),
                    Price = decimal.Round(record.Product.Price * factor, 2) + 0.01m,
                    Quantity = quantity,
                    Backorder = backorder,
                },
                record.Specs,
                [],
                Shop.Images(tenantId, record.Product.Sku, record.Product.Category, 1)),
            product.Chunks);
    }

    private ProductDraft Draft(CategoryPlan category, PinnedProduct? pinned)
    {
        var brand = random.Pick(words.Brands);
        var type = pinned?.Type ?? random.Pick(category.Types);
        var sku = pinned?.Sku ?? NewSku(category);
        _keys.Add(SkuKey.Of(sku));
        return new(category, brand, sku, type, pinned?.Price ?? Price(category), pinned)
        {
            Values = new Dictionary<string, string>
            {
                ["brand"] = brand,
                ["sku"] = sku,
                ["type"] = type,
                ["use"] = random.Pick(category.Uses),
                ["other"] = _skus.Count > 0 ? random.Pick(_skus) : category.Pinned.Select(p => p.Sku).LastOrDefault(sku),
            },
        };
    }

    private string NewSku(CategoryPlan category)
    {
        for (var attempt = 0; attempt < SkuAttempts; attempt++)
        {
            var sku = Pattern.Fill(random.Pick(category.Skus), random, new Dictionary<string, string>());
            if (!_keys.Contains(SkuKey.Of(sku))) return sku;
        }

        return $"{category.Name[..2].ToUpperInvariant()}{_skus.Count:00000}X";
    }

    private List<VariantRecord> Variants(ProductDraft draft)
        => !random.Chance(VariantPercent)
            ? []
            : [.. draft.Category.Variants.Options
                .Select(option => Variant(draft, $"{draft.Sku}-{option[0]}", option[1]))
                .Where(variant => _keys.Add(SkuKey.Of(variant.Sku)))];

    private VariantRecord Variant(ProductDraft draft, string sku, string name)
    {
        var surcharge = decimal.Round(draft.Price * random.Between(0, 20) / 100m, 2);
        return new(sku, name, draft.Price + surcharge, StockDice.Throw(random).Quantity);
    }

    private List<VariantRecord> PinnedVariants(PinnedProduct pinned)
    {
        var share = pinned.Variants.Count > 0 ? pinned.Quantity / pinned.Variants.Count : 0;
        return [.. pinned.Variants
            .Select(option => new VariantRecord($"{pinned.Sku}/{option[0]}", option[1], pinned.Price, share))
            .Where(variant => _keys.Add(SkuKey.Of(variant.Sku)))];
    }

    // Squared, because a shop has many cheap parts and few dear ones.
    private decimal Price(CategoryPlan category)
    {
        var share = random.Below(1001) / 1000m;
        var dollars = (int)(category.Price[0] + (category.Price[1] - category.Price[0]) * share * share);
        return dollars + random.Pick([0.00m, 0.49m, 0.50m, 0.90m, 0.95m, 0.99m, random.Below(100) / 100m]);
    }
}
