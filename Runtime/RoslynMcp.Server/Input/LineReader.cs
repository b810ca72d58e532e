using System.Runtime.CompilerServices;

namespace RoslynMcp.Server.Input;

/// <summary>Cuts a stream into lines as they come, holding at most one of them.</summary>
internal static class LineReader
{
    public static async IAsyncEnumerable<BoundedLine> ReadAsync(
        Stream stream, int longest, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var buffer = new byte[32 << 10];
        var line = new MemoryStream();
        var number = 1;
        var tooLong = false;
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            var start = 0;
            for (var end = Array.IndexOf(buffer, (byte)'\n', 0, read); end >= 0; end = Array.IndexOf(buffer, (byte)'\n', start, read - start))
            {
                Append(start, end);
                yield return Take();
                start = end + 1;
            }

            Append(start, read);
        }

        if (line.Length > 0 || tooLong)
        {
            yield return Take();
        }

        void Append(int from, int to)
        {
            tooLong = tooLong || line.Length + to - from > longest;
            if (tooLong)
            {
                line.SetLength(0);
            }
            else
            {
                line.Write(buffer, from, to - from);
            }
        }

        BoundedLine Take()
        {
            var taken = new BoundedLine(number++, line.ToArray(), tooLong);
            line.SetLength(0);
            tooLong = false;
            return taken;
        }
    }
}
