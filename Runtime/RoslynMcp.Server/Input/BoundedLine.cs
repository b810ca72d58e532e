namespace RoslynMcp.Server.Input;

/// <summary>One line of input.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Bytes">Without its line end; empty for a line that was too long.</param>
/// <param name="IsTooLong">Whether it had more bytes than are read; they were skipped.</param>
internal sealed record BoundedLine(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);
