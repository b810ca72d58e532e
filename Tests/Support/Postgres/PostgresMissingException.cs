namespace RoslynMcp.Tests.Postgres;

/// <summary>A private PostgreSQL cannot be had here; the message says why.</summary>
public sealed class PostgresMissingException(string message, Exception? inner = null) : Exception(message, inner);
