using System.Buffers.Binary;

namespace RoslynMcp.Server.Session.Rates;

/// <summary>
/// When the last so many executions began, in a ring: one more may begin when the oldest of them is a minute old. So no minute, wherever
/// it starts, has more. First stands the place of the oldest, then the ticks; what was never written is zero.
/// </summary>
internal sealed class RateRing(string path, int most)
{
    private const int Word = sizeof(long);
    private const int MostPauses = 2000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    private readonly Lock _turn = new();

    /// <summary>Counts an execution that may begin; how long to wait when it may not.</summary>
    /// <exception cref="IOException">The file cannot be had.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be had.</exception>
    public TimeSpan? Enter()
    {
        lock (_turn)
        {
            using var ring = Open();
            return Enter(ring, DateTime.UtcNow.Ticks);
        }
    }

    private TimeSpan? Enter(FileStream ring, long now)
    {
        var oldest = (long)((ulong)Read(ring, 0) % (ulong)most);
        var age = now - Read(ring, oldest + 1);

        // A beginning in the future is a clock's that was put back since.
        if (age is >= 0 and < TimeSpan.TicksPerMinute)
        {
            return TimeSpan.FromTicks(TimeSpan.TicksPerMinute - age);
        }

        Write(ring, oldest + 1, now);
        Write(ring, 0, (oldest + 1) % most);
        return null;
    }

    /// <summary>Other processes have it open for no longer than it takes to read and write two numbers.</summary>
    private FileStream Open()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var pauses = 0; ; pauses++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (pauses < MostPauses && File.Exists(path))
            {
                Thread.Sleep(Pause);
            }
        }
    }

    private static long Read(FileStream ring, long place)
    {
        Span<byte> word = stackalloc byte[Word];
        ring.Position = place * Word;
        return ring.ReadAtLeast(word, Word, throwOnEndOfStream: false) < Word ? 0 : BinaryPrimitives.ReadInt64LittleEndian(word);
    }

    private static void Write(FileStream ring, long place, long value)
    {
        Span<byte> word = stackalloc byte[Word];
        BinaryPrimitives.WriteInt64LittleEndian(word, value);
        ring.Position = place * Word;
        ring.Write(word);
    }
}
