namespace RoslynMcp.Guest.Wire;

/// <summary>The other side sent what the protocol does not allow.</summary>
internal sealed class WireException(string message) : Exception(message);
