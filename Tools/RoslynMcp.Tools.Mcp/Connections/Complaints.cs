using System.Text;

namespace RoslynMcp.Tools.Mcp.Connections;

/// <summary>The end of what a process writes to standard error; it says why a server did not start.</summary>
internal sealed class Complaints
{
    private const int Kept = 4 << 10;

    private readonly byte[] _end = new byte[Kept];
    private int _length;

    public async Task ReadAsync(Stream stream)
    {
        var buffer = new byte[Kept];
        try
        {
            while (await stream.ReadAsync(buffer) is > 0 and var read)
            {
                Keep(buffer.AsSpan(0, read));
            }
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // What was kept is all there is.
        }
    }

    /// <summary>The ending with the last line that the process wrote.</summary>
    public string After(string ending)
    {
        string text;
        lock (_end)
        {
            text = Encoding.UTF8.GetString(_end, 0, _length);
        }

        var last = text.Split('\n').Select(line => line.Trim()).LastOrDefault(line => line.Length > 0);
        return last is null ? ending : $"{ending}: {Failure.Line(last)}";
    }

    private void Keep(ReadOnlySpan<byte> read)
    {
        lock (_end)
        {
            var old = Math.Min(_length, Kept - read.Length);
            _end.AsSpan(_length - old, old).CopyTo(_end);
            read.CopyTo(_end.AsSpan(old));
            _length = old + read.Length;
        }
    }
}
