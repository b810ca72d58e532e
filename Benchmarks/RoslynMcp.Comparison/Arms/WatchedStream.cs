namespace RoslynMcp.Comparison.Arms;

/// <summary>Passes a stream on, and says once when it is at its end or left.</summary>
internal sealed class WatchedStream(Stream inner, Action ended) : Stream
{
    private Action? _ended = ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position { get => inner.Position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Passed(inner.Read(buffer, offset, count), count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => Passed(await inner.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        End();
        inner.Dispose();
        base.Dispose(disposing);
    }

    private int Passed(int read, int wanted)
    {
        if (read == 0 && wanted > 0)
        {
            End();
        }

        return read;
    }

    private void End() => Interlocked.Exchange(ref _ended, null)?.Invoke();
}
