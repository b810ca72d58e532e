using System.Runtime.InteropServices;

namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>
/// Starts this program again in this process. The runtime already has threads that Landlock does not bind; of them, and of
/// all memory, nothing survives.
/// </summary>
internal static unsafe class Restart
{
    private const int FirstAfterStandard = 3;
    private const int CloseOnExecute = 4; // CLOSE_RANGE_CLOEXEC
    private const int SetDescriptorFlags = 2; // F_SETFD
    private const int Likely = 4096;

    /// <summary>Returns only when it failed, with the reason.</summary>
    public static string Run(IEnumerable<string> environment)
    {
        CloseDescriptors();
        var arguments = Pointers(CommandLine());
        var variables = Pointers(environment);
        fixed (byte** argumentVector = arguments, variableVector = variables)
        {
            _ = NativeMethods.Execute(Environment.ProcessPath!, argumentVector, variableVector);
        }

        return $"the program could not be started again: {Kernel.LastError}";
    }

    /// <summary>As it was started: by its own executable, or by <c>dotnet</c> with the assembly's path.</summary>
    private static IEnumerable<string> CommandLine()
    {
        var given = Environment.GetCommandLineArgs();
        return Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [Environment.ProcessPath!, Path.GetFullPath(given[0]), .. given.Skip(1)]
            : [Environment.ProcessPath!, .. given.Skip(1)];
    }

    private static void CloseDescriptors()
    {
        if (!Kernel.Succeeds(Numbers.CloseRange, FirstAfterStandard, int.MaxValue, CloseOnExecute))
        {
            for (var descriptor = FirstAfterStandard; descriptor < Likely; descriptor++)
            {
                Kernel.Call(Numbers.FCntl, descriptor, SetDescriptorFlags, 1);
            }
        }
    }

    /// <summary>Null-terminated and never freed: the memory goes with the program.</summary>
    private static byte*[] Pointers(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        var pointers = new byte*[all.Count + 1];
        for (var index = 0; index < all.Count; index++)
        {
            pointers[index] = (byte*)Marshal.StringToCoTaskMemUTF8(all[index]);
        }

        return pointers;
    }
}
