namespace RoslynMcp.Server.Output;

/// <summary>Whoever read standard output has closed it: there is nobody left to answer.</summary>
internal sealed class ClosedOutputException(Exception cause) : Exception("Standard output is closed.", cause);
