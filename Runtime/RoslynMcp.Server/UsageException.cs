namespace RoslynMcp.Server;

/// <summary>The command was called wrongly: one sentence that names the option or file, and the remedy.</summary>
internal sealed class UsageException(string message) : Exception(message);
