namespace RoslynMcp.Guest.Wire;

/// <summary>
/// The protocol between a host and its workers: frames of a 4-byte little-endian length, one byte of kind and a body, on the
/// worker's standard input and output.
/// </summary>
internal static class WireProtocol
{
    /// <summary>Changes whenever a message does; a host and a worker of different versions do not talk.</summary>
    public const int Version = 2;

    /// <summary>The build of this side: both sides come from one package, so it must be the same on both.</summary>
    public static string Build { get; } = typeof(WireProtocol).Assembly.GetName().Version!.ToString();

    /// <summary>Bytes that a worker accepts in one frame; its own memory limit stands behind it.</summary>
    public const int LargestToWorker = 256 << 20;

    /// <summary>Bytes that a host accepts in one frame besides result and output, which have limits of their own.</summary>
    public const int LargestToHost = 16 << 20;

    /// <summary>Bytes of arguments that may wait for answers at once, so that each call fits into a frame and a host's tools hold no more.</summary>
    public const int MostArguments = LargestToHost - (64 << 10);
}
