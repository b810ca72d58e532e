namespace RoslynMcp.Server.Serving.Calls;

/// <summary>An argument of a call is wrong; a model reads the message and corrects itself.</summary>
internal sealed class ArgumentsException(string message) : Exception(message);
