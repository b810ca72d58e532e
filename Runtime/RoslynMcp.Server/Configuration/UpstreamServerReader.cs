using System.Collections.Immutable;
using RoslynMcp.Tools.Mcp;

namespace RoslynMcp.Server.Configuration;

/// <summary>Reads one entry of mcpServers in the shape that MCP clients already use.</summary>
internal static class UpstreamServerReader
{
    private static readonly string[] CommandKeys = ["command", "args", "env", "cwd", "startTimeout"];
    private static readonly string[] RemoteKeys = ["url", "headers", "startTimeout"];

    public static UpstreamServer Read(string name, Setting server)
    {
        var members = server.Members("command", "args", "env", "cwd", "url", "headers", "startTimeout");
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new UsageException($"{server.File}: a server of mcpServers has no name; its name becomes a class of tools");
        }

        if (members.ContainsKey("command") == members.ContainsKey("url"))
        {
            throw server.Wrong("either { \"command\": …, \"args\": […] } or { \"url\": … }");
        }

        return members.TryGetValue("command", out var command) ? Command(name, command, members) : Remote(name, members["url"], members);
    }

    private static CommandServer Command(string name, Setting command, IReadOnlyDictionary<string, Setting> members)
    {
        Fit(members, CommandKeys);
        var program = command.Text();
        var server = new CommandServer(name, string.IsNullOrWhiteSpace(program) ? throw command.Wrong("a program, such as npx") : program)
        {
            Arguments = members.TryGetValue("args", out var arguments) ? arguments.Texts() : [],
            Environment = members.TryGetValue("env", out var environment) ? Map(environment) : ImmutableDictionary<string, string>.Empty,
            WorkingDirectory = members.TryGetValue("cwd", out var folder) ? folder.Text() : null,
        };
        return server with { StartTimeout = StartTimeout(members) ?? server.StartTimeout };
    }

    private static RemoteServer Remote(string name, Setting address, IReadOnlyDictionary<string, Setting> members)
    {
        Fit(members, RemoteKeys);
        var url = Uri.TryCreate(address.Text(), UriKind.Absolute, out var given) && given.Scheme is "http" or "https"
            ? given
            : throw address.Wrong("an http:// or https:// URL");
        var server = new RemoteServer(name, url)
        {
            Headers = members.TryGetValue("headers", out var headers) ? Map(headers) : ImmutableDictionary<string, string>.Empty,
        };
        return server with { StartTimeout = StartTimeout(members) ?? server.StartTimeout };
    }

    private static void Fit(IReadOnlyDictionary<string, Setting> members, string[] fitting)
    {
        foreach (var (key, setting) in members.Where(member => !fitting.Contains(member.Key, StringComparer.Ordinal)))
        {
            throw new UsageException($"{setting.Name} does not go with '{fitting[0]}'; take one of them out");
        }
    }

    private static ImmutableDictionary<string, string> Map(Setting setting)
        => setting.Entries().ToImmutableDictionary(entry => entry.Key, entry => entry.Value.Text(), StringComparer.Ordinal);

    private static TimeSpan? StartTimeout(IReadOnlyDictionary<string, Setting> members)
        => members.TryGetValue("startTimeout", out var timeout) ? Quantity.Duration(timeout.Name, timeout.Text()) : null;
}
