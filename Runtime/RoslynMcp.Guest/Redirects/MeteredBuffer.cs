using System.Buffers;
using System.Text;
using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Redirects;

/// <summary>Where JSON is written: each piece is a step, and growing is asked for.</summary>
internal sealed class MeteredBuffer : IBufferWriter<byte>
{
    private const int First = 1024;

    /// <summary>What is written between two probes; the writer takes all that it is given.</summary>
    private const int Piece = 16 << 10;

    private byte[] _bytes = new byte[First];
    private int _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(_count, Math.Min(_bytes.Length - _count, Math.Max(sizeHint, Piece)));
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public string Text()
    {
        Probe.Ask((long)_count * sizeof(char));
        return Encoding.UTF8.GetString(Written);
    }

    private void MakeRoom(int more)
    {
        Probe.Enter();
        if (_count + (long)more > _bytes.Length)
        {
            var size = Math.Max(_count + (long)more, 2L * _bytes.Length);
            Probe.Ask(size);
            Array.Resize(ref _bytes, (int)Math.Min(size, Array.MaxLength));
        }
    }
}
