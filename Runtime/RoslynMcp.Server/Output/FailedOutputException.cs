namespace RoslynMcp.Server.Output;

/// <summary>Standard output takes no more, as on a full disk: what it holds is not all.</summary>
internal sealed class FailedOutputException(Exception cause) : Exception(cause.Message, cause);
