using System.Collections.Immutable;

namespace RoslynMcp.Tools.Mcp;

/// <summary>A server that is started as a process and spoken to over its standard input and output.</summary>
public sealed record CommandServer : UpstreamServer
{
    /// <summary>Names a server, and the program that it is: found on the path, or named in full.</summary>
    public CommandServer(string name, string command) : base(name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(command);
        Command = command;
    }

    /// <summary>The program.</summary>
    public string Command { get; }

    /// <summary>Its arguments, each handed over as it is.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>What it finds in its environment beside the path, the home folder and the like; nothing else of ours is inherited.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The folder it is started in; null is ours.</summary>
    public string? WorkingDirectory { get; init; }
}
