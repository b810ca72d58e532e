using System.Buffers.Binary;
using System.Text;

namespace RoslynMcp.Tools.Facade;

/// <summary>
/// Reads bytes that lie in memory. <see cref="BinaryReader"/> takes a text in pieces of 128 bytes, which for thousands of tools is most
/// of the time that reading a facade needs.
/// </summary>
internal ref struct ArchiveReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public static void Write(BinaryWriter to, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        to.Write(bytes.Length);
        to.Write(bytes);
    }

    /// <summary>How many follow; each has at least a byte.</summary>
    public int Count() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int))) is var count && count >= 0 && count <= _rest.Length ? count : throw Cut();

    public bool Flag() => Take(1)[0] != 0;

    public string Text() => Encoding.UTF8.GetString(Take(Count()));

    public byte[] Bytes() => Take(Count()).ToArray();

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = length <= _rest.Length ? _rest[..length] : throw Cut();
        _rest = _rest[length..];
        return taken;
    }

    private static EndOfStreamException Cut() => new("The archive is cut short.");
}
