namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>
/// The embedded catalogue cannot be opened or created; the message names the path and the remedy, for the host's operator.
/// </summary>
public sealed class CatalogueUnavailableException(string message, Exception? innerException = null)
    : Exception(message, innerException);
