namespace RoslynMcp.Server.Configuration;

/// <summary>Reads one entry of mcpServers in the shape that MCP clients already use.</summary>
internal static class UpstreamServerReader
{
    public static UpstreamServer Read(string name, Setting server)
    {
        var members = server.Members("command", "args", "env", "cwd", "url", "headers");
        var command = members.TryGetValue("command", out var started) ? started.Text() : null;
        var url = members.TryGetValue("url", out var reached) ? Address(reached) : null;
        if (command is null == url is null)
        {
            throw server.Wrong("either { \"command\": …, \"args\": […] } or { \"url\": … }");
        }

        ReadAll(members, command is null ? ["url", "headers"] : ["command", "args", "env", "cwd"]);
        return new UpstreamServer(name, command, url);
    }

    private static Uri Address(Setting setting)
        => Uri.TryCreate(setting.Text(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : throw setting.Wrong("an http:// or https:// URL");

    /// <summary>Values that nothing uses yet are still read, so that a mistake in them does not wait for the day they are.</summary>
    private static void ReadAll(IReadOnlyDictionary<string, Setting> members, string[] fitting)
    {
        foreach (var (key, setting) in members)
        {
            if (!fitting.Contains(key, StringComparer.Ordinal))
            {
                throw new UsageException($"{setting.Name} does not go with '{fitting[0]}'; take one of them out");
            }

            _ = key switch
            {
                "args" => setting.Texts().Length,
                "env" or "headers" => setting.Entries().Sum(entry => entry.Value.Text().Length),
                _ => setting.Text().Length,
            };
        }
    }
}
