namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>
/// The shop's Postgres did not do what it was asked; the message says why and what helps, for the host's operator, and holds no
/// credential, no address and no value of a query.
/// </summary>
public sealed class DatabaseUnavailableException(string message, Exception? innerException = null)
    : Exception(message, innerException);
