using System.Buffers.Binary;

namespace RoslynMcp.Guest.Wire;

/// <summary>Frames over two streams. One thread reads; any thread sends.</summary>
internal sealed class FrameChannel(Stream input, Stream output, int largest)
{
    private readonly Lock _sending = new();
    private readonly byte[] _length = new byte[sizeof(int)];

    /// <summary>The next frame; null when the other side has closed its end between two frames.</summary>
    /// <param name="besides">Bytes that it may have over what the channel always allows.</param>
    public Frame? Read(int besides = 0)
    {
        var read = input.ReadAtLeast(_length, sizeof(int), throwOnEndOfStream: false);
        if (read == 0)
        {
            return null;
        }

        var length = read == sizeof(int) ? BinaryPrimitives.ReadInt32LittleEndian(_length) : throw Cut();
        if (length < 1 || length > (long)largest + besides)
        {
            throw new WireException($"a frame of {length} bytes was announced; 1 to {(long)largest + besides} are allowed");
        }

        var frame = new byte[length];
        return input.ReadAtLeast(frame, length, throwOnEndOfStream: false) == length
            ? new Frame((MessageKind)frame[0], frame.AsMemory(1))
            : throw Cut();
    }

    public void Send(WireWriter message)
    {
        var frame = message.Finish();
        lock (_sending)
        {
            output.Write(frame);
            output.Flush();
        }
    }

    private static WireException Cut() => new("the other side ended in the middle of a frame");
}
