using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace RoslynMcp.Guest.Wire;

/// <summary>Writes the body of one frame: little-endian numbers, and bytes and UTF-8 text after their length.</summary>
internal sealed class WireWriter
{
    private readonly ArrayBufferWriter<byte> _buffer;

    public WireWriter(MessageKind kind, int capacity = 256)
    {
        _buffer = new ArrayBufferWriter<byte>(capacity + sizeof(int) + 1);
        Int(0);
        _buffer.Write([(byte)kind]);
    }

    public WireWriter Int(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_buffer.GetSpan(sizeof(int)), value);
        _buffer.Advance(sizeof(int));
        return this;
    }

    public WireWriter Long(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.GetSpan(sizeof(long)), value);
        _buffer.Advance(sizeof(long));
        return this;
    }

    public WireWriter Double(double value) => Long(BitConverter.DoubleToInt64Bits(value));

    public WireWriter Bool(bool value) => Int(value ? 1 : 0);

    public WireWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        Int(bytes.Length);
        _buffer.Write(bytes);
        return this;
    }

    public WireWriter Text(string text)
    {
        Int(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, _buffer);
        return this;
    }

    /// <summary>Whether there is a value, and then the value.</summary>
    public WireWriter Optional<T>(T? value, Action<WireWriter, T> write) where T : class
    {
        Bool(value is not null);
        if (value is not null)
        {
            write(this, value);
        }

        return this;
    }

    public WireWriter Each<T>(IReadOnlyCollection<T> items, Action<WireWriter, T> write)
    {
        Int(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }

        return this;
    }

    /// <summary>What was written so far, without the frame's head.</summary>
    public ReadOnlyMemory<byte> Body() => _buffer.WrittenMemory[(sizeof(int) + 1)..];

    /// <summary>The whole frame, its length first.</summary>
    internal ReadOnlySpan<byte> Finish()
    {
        var frame = System.Runtime.InteropServices.MemoryMarshal.AsMemory(_buffer.WrittenMemory).Span;
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - sizeof(int));
        return frame;
    }
}
