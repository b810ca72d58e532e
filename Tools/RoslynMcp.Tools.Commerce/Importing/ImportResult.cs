namespace RoslynMcp.Tools.Commerce.Importing;

/// <summary>What an import did.</summary>
/// <param name="Imported">Products that are now in our catalogue as they are in the shop.</param>
/// <param name="Skipped">Products of the shop without a SKU or a price, or with a SKU that another one has.</param>
/// <param name="Removed">Products of our catalogue that the shop does not have.</param>
/// <param name="Resumed">Of the imported, those that an interrupted import had brought already.</param>
public sealed record ImportResult(int Imported, int Skipped, int Removed, int Resumed = 0);
