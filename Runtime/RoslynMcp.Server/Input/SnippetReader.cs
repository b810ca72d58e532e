using System.Text;
using System.Text.Unicode;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;

namespace RoslynMcp.Server.Input;

/// <summary>Reads a snippet from a file or standard input, and no more of it than may be compiled.</summary>
internal static class SnippetReader
{
    private const string StandardInput = "-";

    /// <param name="file">A path, <c>-</c>, or null for standard input.</param>
    /// <param name="limit">The most bytes that are compiled.</param>
    /// <param name="command">The command's name, for its usage.</param>
    public static SnippetText Read(string? file, int limit, string command)
    {
        if (file is null && !Console.IsInputRedirected)
        {
            throw new UsageException($"there is no snippet; usage: roslyn-mcp {command} FILE, or give it on standard input: echo 'return 6 * 7;' | roslyn-mcp {command}");
        }

        try
        {
            using var stream = file is null or StandardInput ? Console.OpenStandardInput() : File.OpenRead(file);
            return Read(stream, limit, file is null or StandardInput ? "standard input" : file);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"cannot read {file ?? "standard input"}: {Reason(unreadable)}; give a snippet's file, or - for standard input");
        }
    }

    private static SnippetText Read(Stream stream, int limit, string name)
    {
        var buffer = new byte[limit + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        if (length > limit)
        {
            return new SnippetText("", TooLarge(limit, stream.CanSeek ? stream.Length : null));
        }

        var bytes = WithoutMark(buffer.AsSpan(0, length));
        var valid = InvalidAt(bytes);
        return valid < 0
            ? new SnippetText(Encoding.UTF8.GetString(bytes), null)
            : throw new UsageException($"{name} is not UTF-8: byte {valid + length - bytes.Length} is invalid; save it as UTF-8");
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    private static int InvalidAt(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = new char[bytes.Length];
        return Utf8.ToUtf16(bytes, text, out var read, out _, replaceInvalidSequences: false) is System.Buffers.OperationStatus.Done ? -1 : read;
    }

    private static ExecutionResult.LimitExceeded TooLarge(int limit, long? size) => new(new ExecutionError(
        "size",
        $"The snippet has {(size is { } bytes ? $"{bytes}" : $"more than {limit}")} bytes; at most {limit} are compiled. Pass data through tools, not in source.")
    {
        Limit = limit,
        Observed = size ?? limit + 1L,
    });

    private static string Reason(Exception unreadable) => unreadable switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "it is a folder, or access is denied",
        _ => unreadable.Message,
    };
}
