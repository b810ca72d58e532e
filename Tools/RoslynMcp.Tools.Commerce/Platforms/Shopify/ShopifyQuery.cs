namespace RoslynMcp.Tools.Commerce.Platforms.Shopify;

/// <summary>A GraphQL document of ours, from the files in <c>Queries</c>.</summary>
/// <param name="Name">Of the file and of the operation.</param>
/// <param name="Text">The document.</param>
/// <param name="Cost">What to expect it to cost, in points, until the shop has said it.</param>
internal sealed record ShopifyQuery(string Name, string Text, double Cost)
{
    private const double CostOfChange = 10;

    public static ShopifyQuery FindVariants { get; } = Load(nameof(FindVariants), 1000);

    public static ShopifyQuery SearchProducts { get; } = Load(nameof(SearchProducts), 60);

    public static ShopifyQuery ShopCurrency { get; } = Load(nameof(ShopCurrency), 1);

    public static ShopifyQuery SetPrices { get; } = Load(nameof(SetPrices), CostOfChange);

    public static ShopifyQuery SetQuantities { get; } = Load(nameof(SetQuantities), CostOfChange);

    public static ShopifyQuery StartBulkRead { get; } = Load(nameof(StartBulkRead), CostOfChange);

    public static ShopifyQuery CurrentBulkRead { get; } = Load(nameof(CurrentBulkRead), 1);

    public static ShopifyQuery BulkRead { get; } = Load(nameof(BulkRead), 1);

    /// <summary>Not asked itself, but given to <see cref="StartBulkRead"/>.</summary>
    public static ShopifyQuery AllProducts { get; } = Load(nameof(AllProducts), 0);

    private static ShopifyQuery Load(string name, double cost)
    {
        using var stream = typeof(ShopifyQuery).Assembly.GetManifestResourceStream($"Shopify/{name}")
            ?? throw new InvalidOperationException($"The resource Shopify/{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new(name, reader.ReadToEnd().ReplaceLineEndings("\n"), cost);
    }
}
