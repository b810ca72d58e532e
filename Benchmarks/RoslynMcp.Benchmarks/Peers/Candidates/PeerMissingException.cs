namespace RoslynMcp.Benchmarks.Peers.Candidates;

/// <summary>A peer cannot be had here; the message says why and what to do.</summary>
internal sealed class PeerMissingException(string message, Exception? inner = null) : Exception(message, inner);
