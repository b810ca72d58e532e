using System.CommandLine;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Commands;

/// <summary>The options of every command that executes snippets.</summary>
internal sealed class SandboxOptionsGroup
{
    private readonly Option<string?> _config = CommonOptions.Config();
    private readonly Option<string?> _isolation = Text("--isolation", "process|in-process", "Where snippets run: in confined processes (the default), or on threads of this one.");
    private readonly Option<string?> _timeout = Text("--timeout", "TIME", "Time a snippet may take, waiting for tools not counted, such as 30s, 2m or 500ms.");
    private readonly Option<string?> _memory = Text("--memory", "SIZE", "Live bytes, such as 512MiB, at least 32MiB; enforced by process isolation only.");
    private readonly Option<string?> _allocation = Text("--allocation", "SIZE", "Bytes a snippet may allocate in all, such as 1GiB.");
    private readonly Option<string?> _output = Text("--output", "SIZE", "Bytes of printed text that are kept, such as 64KiB.");
    private readonly Option<string?> _toolCalls = Text("--tool-calls", "N", "Tool calls a snippet may make, such as 100.");
    private readonly CallerOptions _caller = new();

    private readonly Option<string[]> _approve = new("--approve")
    {
        Description = "Destructive tools that may run unasked, by id, or all.",
        HelpName = "NAME…|all",
        AllowMultipleArgumentsPerToken = true,
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_config, _isolation, _timeout, _memory, _allocation, _output, _toolCalls, _approve])
        {
            command.Add(option);
        }

        _caller.AddTo(command);
    }

    public SandboxSettings Read(ParseResult parsed)
    {
        var limits = new LimitSettings(
            Given(_timeout) is { } timeout ? Quantity.Duration(_timeout.Name, timeout) : null,
            Given(_memory) is { } memory ? Quantity.Memory(_memory.Name, memory) : null,
            Given(_allocation) is { } allocation ? Quantity.Size(_allocation.Name, allocation) : null,
            Given(_output) is { } output ? (int)Quantity.Size(_output.Name, output, int.MaxValue) : null,
            Given(_toolCalls) is { } calls ? Quantity.Count(_toolCalls.Name, calls, least: 0) : null);
        var isolation = Given(_isolation) switch
        {
            null or "process" => IsolationKind.Process,
            "in-process" => IsolationKind.InProcess,
            var other => throw new UsageException($"--isolation: '{other}' is not process or in-process"),
        };
        var configuration = CommonOptions.Load(Given(_config));
        return new SandboxSettings(
            configuration, limits.Over(configuration.Limits), isolation, _caller.Read(parsed, configuration), [.. parsed.GetValue(_approve) ?? []]);

        string? Given(Option<string?> option) => parsed.GetValue(option);
    }

    private static Option<string?> Text(string name, string helpName, string description)
        => new(name) { HelpName = helpName, Description = description };
}
