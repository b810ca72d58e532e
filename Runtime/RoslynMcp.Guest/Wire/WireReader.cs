using System.Buffers.Binary;
using System.Text;

namespace RoslynMcp.Guest.Wire;

/// <summary>Reads the body of one frame; whatever does not fit is a <see cref="WireException"/>.</summary>
internal sealed class WireReader(ReadOnlyMemory<byte> body)
{
    private ReadOnlyMemory<byte> _rest = body;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)).Span);

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)).Span);

    public double Double() => BitConverter.Int64BitsToDouble(Long());

    public bool Bool() => Int() switch
    {
        0 => false,
        1 => true,
        var other => throw new WireException($"{other} is neither true nor false"),
    };

    public ReadOnlyMemory<byte> Bytes() => Take(Int());

    public string Text() => Encoding.UTF8.GetString(Bytes().Span);

    public T? Optional<T>(Func<WireReader, T> read) where T : class => Bool() ? read(this) : null;

    public List<T> Each<T>(Func<WireReader, T> read)
    {
        var count = Int();
        if (count < 0 || count > _rest.Length)
        {
            throw new WireException($"{count} items can't be in {_rest.Length} bytes");
        }

        var items = new List<T>(Math.Min(count, 64));
        for (var i = 0; i < count; i++)
        {
            items.Add(read(this));
        }

        return items;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        if (length < 0 || length > _rest.Length)
        {
            throw new WireException($"{length} bytes were announced and {_rest.Length} are left");
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
