using System.Diagnostics;
using System.Text;

namespace RoslynMcp.Server.Tests.Support;

/// <summary>Starts the built command in a folder of its own.</summary>
internal sealed class RoslynMcpCommand : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("roslyn-mcp-tests-").FullName;

    public Dictionary<string, string> Environment { get; } = new() { ["ROSLYN_MCP_CATALOGUE"] = Seeded.CataloguePath };

    public string Write(string name, string content)
    {
        File.WriteAllText(Path.Combine(_folder, name), content);
        return name;
    }

    public string Write(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(_folder, name), content);
        return name;
    }

    public Task<Run> RunAsync(params string[] arguments) => RunAsync("", arguments);

    public async Task<Run> RunAsync(string input, string[] arguments)
    {
        using var process = Start(arguments);
        using var patience = new CancellationTokenSource(Patience);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A command that has seen enough closes its end; what it says is in its output.
        }

        await process.WaitForExitAsync(patience.Token);
        var run = new Run(process.ExitCode, await output, await error);
        Assert.DoesNotContain(Unseen.Mark, run.Output + run.Error);
        return run;
    }

    public string Folder => _folder;

    public Process Start(params string[] arguments) => Start(Executable(), arguments);

    /// <summary>Starts it in a shell that has first run a command, such as one that lowers a limit.</summary>
    public Process StartAfter(string shellCommand, params string[] arguments)
        => Start("/bin/sh", ["-c", $"{shellCommand}; exec \"$0\" \"$@\"", Executable(), .. arguments]);

    /// <summary>Starts any program as the command is started.</summary>
    public Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Beside this test's own output, in the same configuration.</summary>
    public static string Executable(string project = "RoslynMcp.Server", string program = "roslyn-mcp")
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var name = OperatingSystem.IsWindows() ? $"{program}.exe" : program;
        return Path.Combine(output.Parent!.Parent!.FullName, project, output.Name, name);
    }
}
