using System.Collections.Frozen;
using Microsoft.Win32.SafeHandles;

namespace RoslynMcp.Server.Output;

/// <summary>
/// Standard output as a stream that says when its reader is gone. The console's own stream swallows that, and a batch would go on for
/// nobody; a plain file keeps the console's stream, which shares its position with other programs.
/// </summary>
internal sealed class OutputStream(Stream inner) : Stream
{
    private const int StandardOutput = 1;

    /// <summary>EPIPE, EBADF and ECONNRESET of Linux and macOS; ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows.</summary>
    private static readonly FrozenSet<int> Gone = [32, 9, 104, 54, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static OutputStream Open() => new(OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : Pipe() ?? Console.OpenStandardOutput());

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Gone.Contains(failure.HResult) ? new ClosedOutputException(failure) : new FailedOutputException(failure);
        }
    }

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static FileStream? Pipe()
    {
        try
        {
            var stream = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? null : stream;
        }
        catch (Exception notAStream) when (notAStream is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
