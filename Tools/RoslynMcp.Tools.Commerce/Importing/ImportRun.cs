using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Spelling;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Importing;

/// <summary>What one import has taken so far.</summary>
internal sealed class ImportRun(DateTimeOffset begunAt)
{
    private readonly HashSet<string> _taken = [];
    private readonly List<ImportKey> _new = [];

    public string? Mark { get; private set; }

    public int Skipped { get; private set; }

    /// <summary>The products that an earlier import had brought.</summary>
    public int Resumed { get; private init; }

    /// <summary>Whether it came beyond the mark that it began at.</summary>
    public bool HasMoved { get; private set; }

    /// <summary>The keys of the products.</summary>
    public List<string> Products { get; } = [];

    public static ImportRun After(ImportProgress last)
    {
        var products = last.Keys.Where(key => key.IsProduct).Select(key => key.SkuKey).ToList();
        var run = new ImportRun(last.BegunAt) { Mark = last.Mark, Skipped = last.Skipped, Resumed = products.Count };
        run.Products.AddRange(products);
        run._taken.UnionWith(last.Keys.Select(key => key.SkuKey));
        return run;
    }

    /// <summary>The products that can be kept; the others count as skipped.</summary>
    public List<ProductRecord> Take(IReadOnlyCollection<ShopProduct> batch)
    {
        List<ProductRecord> usable = [.. batch.Select(product => Usable(product.Record)).OfType<ProductRecord>()];
        Skipped += batch.Count - usable.Count;
        Products.AddRange(usable.Select(record => SkuKey.Of(record.Product.Sku)));
        return usable;
    }

    /// <summary>What is to be recorded, now that all up to a mark is written.</summary>
    public ImportProgress MoveTo(string mark)
    {
        (Mark, HasMoved) = (mark, true);
        var progress = new ImportProgress(mark, Skipped, begunAt, [.. _new]);
        _new.Clear();
        return progress;
    }

    // A SKU stands for one thing: whoever comes second goes without it.
    private ProductRecord? Usable(ProductRecord? record)
    {
        if (record is null || !IsFree(record.Product.Sku, isProduct: true)) return null;
        return record with { Variants = [.. record.Variants.Where(variant => IsFree(variant.Sku, isProduct: false))] };
    }

    private bool IsFree(string sku, bool isProduct)
    {
        if (SkuKey.Of(sku) is not { Length: > 0 } key || !_taken.Add(key)) return false;
        _new.Add(new(key, isProduct));
        return true;
    }
}
