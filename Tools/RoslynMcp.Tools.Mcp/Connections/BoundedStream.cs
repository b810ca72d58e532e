namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>A stream to read that ends with an exception when one line of it, or all of it, is larger than it may be.</summary>
internal sealed class BoundedStream(Stream inner, int largest, bool perLine) : Stream
{
    private long _length;

    /// <summary>Set once it was too much.</summary>
    public string? Problem { get; private set; }

    /// <summary>Hears of it, as who reads may keep it to himself.</summary>
    public Action<string> Exceeded { get; init; } = static _ => { };

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return Counted(buffer.Span, read);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(Span<byte> buffer) => Counted(buffer, inner.Read(buffer));

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(ReadOnlySpan<byte> buffer, int read)
    {
        var lineEnd = perLine ? buffer[..read].LastIndexOf((byte)'\n') : -1;
        _length = lineEnd < 0 ? _length + read : read - lineEnd - 1;
        if (_length <= largest)
        {
            return read;
        }

        Exceeded(Problem = $"it sent a message of more than {largest} bytes");
        throw new IOException(Problem);
    }
}
