using System.Text;

namespace RoslynMcp.Runtime.Isolation;

/// <summary>Drains a worker's standard error, so that it never blocks, and keeps the beginning of it.</summary>
internal sealed class Complaints
{
    private const int Kept = 4096;

    private readonly byte[] _text = new byte[Kept];
    private readonly Task _drained;
    private int _length;

    public Complaints(Stream stderr) => _drained = DrainAsync(stderr);

    /// <summary>What came, with a moment's wait for what is still on its way.</summary>
    public string Text
    {
        get
        {
            _drained.Wait(TimeSpan.FromMilliseconds(200));
            return Encoding.UTF8.GetString(_text, 0, Volatile.Read(ref _length));
        }
    }

    private async Task DrainAsync(Stream stderr)
    {
        var buffer = new byte[Kept];
        try
        {
            while (await stderr.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var read)
            {
                var kept = Math.Min(read, Kept - _length);
                buffer.AsSpan(0, kept).CopyTo(_text.AsSpan(_length));
                Volatile.Write(ref _length, _length + kept);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The worker is gone, and so is what it wanted to say.
        }
    }
}
