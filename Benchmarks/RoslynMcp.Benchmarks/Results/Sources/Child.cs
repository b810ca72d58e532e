using System.Diagnostics;
using System.Text;

namespace RoslynMcp.Benchmarks.Results.Sources;

/// <summary>Another process, so that what one section leaves behind, in heap, JIT or children, is not for the next to pay.</summary>
internal static class Child
{
    /// <summary>Runs it in the repository's root to its exit code, its output shown and given back.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string root, string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = root, RedirectStandardOutput = true })!;
        var output = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            Console.WriteLine(line);
            output.Append(line).Append('\n');
        }

        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToString());
    }
}
