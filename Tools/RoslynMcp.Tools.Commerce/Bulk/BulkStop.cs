using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Platforms;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Tools.Commerce.Bulk;

/// <summary>
/// Which batch a bulk update stopped at, and why, in words that hold no credential, path or address: of exceptions, only those of
/// ours whose messages are written so are quoted.
/// </summary>
internal sealed record BulkStop(int First, int Last, string Why)
{
    public static BulkStop None { get; } = new(-1, -1, "");

    public string Cause => Why is "" ? "" : $"changes[{First}] to changes[{Last}]: {Why}";

    public static BulkStop Of(int first, int last, Exception cause) => new(first, last, cause switch
    {
        PlatformException or ToolFailedException or DatabaseUnavailableException => cause.Message,
        CatalogueUnavailableException => "The catalogue cannot be used now.",
        HttpRequestException or IOException => "The shop did not answer.",
        TimeoutException or OperationCanceledException => "The shop did not answer in time.",
        _ => $"An unexpected failure, {cause.GetType().Name}.",
    });

    /// <summary>Of a change that is yet to be made: why its batch failed, or nothing where it was not tried.</summary>
    public string MessageFor(int position) => position >= First && position <= Last ? Why : "";
}
