using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace RoslynMcp.Server.Input;

/// <summary>A line typed at a Unix terminal whose echo is off before the question is asked.</summary>
/// <remarks>Such a terminal shows a key when it is typed and not when it is read, so <see cref="Console.ReadKey(bool)"/> comes too late for a paste.</remarks>
internal static partial class UnseenLine
{
    private const int StandardInput = 0;
    private const int Now = 0;
    private const int DroppingWhatIsUnread = 2;
    private const uint Echo = 8;

    // Of termios: c_lflag follows three flags, which are of 4 bytes on Linux and of 8 on macOS.
    private static readonly int s_localFlags = OperatingSystem.IsMacOS() ? 24 : 12;

    /// <summary>The line, or null when there is none; cancelling leaves the terminal as it was.</summary>
    public static async Task<string?> AskAsync(string question, CancellationToken cancellation)
    {
        var before = new byte[128];
        if (GetAttributes(StandardInput, before) is not 0 || SetAttributes(StandardInput, DroppingWhatIsUnread, WithoutEcho(before)) is not 0)
        {
            throw new UsageException("this terminal cannot hide what is typed; give each secret as a line of standard input instead");
        }

        try
        {
            Console.Error.Write(question);
            return await Task.Run(ReadLine, CancellationToken.None).WaitAsync(cancellation);
        }
        finally
        {
            _ = SetAttributes(StandardInput, Now, before);
            Console.Error.WriteLine();
        }
    }

    private static byte[] WithoutEcho(byte[] attributes)
    {
        var quiet = attributes.ToArray();
        var flags = quiet.AsSpan(s_localFlags, sizeof(uint));
        MemoryMarshal.Write(flags, MemoryMarshal.Read<uint>(flags) & ~Echo);
        return quiet;
    }

    // Not Console.In, which shows what it reads.
    private static string? ReadLine()
    {
        using var terminal = new SafeFileHandle(StandardInput, ownsHandle: false);
        using var reader = new StreamReader(new FileStream(terminal, FileAccess.Read, bufferSize: 0), Encoding.UTF8);
        return reader.ReadLine();
    }

    [LibraryImport("libc", EntryPoint = "tcgetattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetAttributes(int descriptor, [Out] byte[] attributes);

    [LibraryImport("libc", EntryPoint = "tcsetattr")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SetAttributes(int descriptor, int when, byte[] attributes);
}
