namespace RoslynMcp.Comparison.Transcripts.Binding;

/// <summary>What a transcript takes out of a result is not in it.</summary>
internal sealed class UnboundException(string message) : Exception(message);
