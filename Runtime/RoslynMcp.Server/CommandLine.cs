using System.CommandLine;
using RoslynMcp.Server.Commands;
using RoslynMcp.Server.Output;

namespace RoslynMcp.Server;

/// <summary>From arguments to an exit code; nothing that goes wrong on the way shows a stack trace.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(IReadOnlyList<string> arguments)
    {
        try
        {
            var parsed = Root().Parse(arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (ParseProblem.Of(parsed) is { } problem)
            {
                throw new UsageException(problem);
            }

            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = ChatCommand.HearsInterrupts(parsed) ? null : TimeSpan.FromSeconds(2),
                Output = StandardOutput.Writer,
            });
        }
        catch (UsageException wrong)
        {
            StandardError.Line(wrong.Message);
            return ExitCode.Usage;
        }
        catch (ClosedOutputException)
        {
            return ExitCode.Succeeded;
        }
        catch (FailedOutputException failed)
        {
            StandardError.Line($"standard output cannot be written: {failed.Message}; what was printed is not all");
            return ExitCode.OutputFailed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception defect)
        {
            StandardError.Line($"this is a defect of roslyn-mcp, please report it: {defect.GetType().Name}: {defect.Message}");
            return ExitCode.Defect;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("Code mode for .NET: checks, meters and runs C# snippets against typed tools. Try `roslyn-mcp demo` first.")
        {
            DemoCommand.Create(),
            RunCommand.Create(),
            CheckCommand.Create(),
            BatchCommand.Create(),
            ToolsCommand.Create(),
            PromptCommand.Create(),
            ServeCommand.Create(),
            ChatCommand.Create(),
            ImportCommand.Create(),
            PrepareCommand.Create(),
            CredentialsCommand.Create(),
            DoctorCommand.Create(),
        };
        root.Directives.Clear();
        return root;
    }
}
