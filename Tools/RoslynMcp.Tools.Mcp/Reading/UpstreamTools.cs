using System.Collections.Immutable;
using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Mcp.Calls;
using RoslynMcp.Tools.Mcp.Connections;

namespace RoslynMcp.Tools.Mcp.Reading;

/// <summary>Makes descriptors of what a server lists. A tool that cannot be one is left out with a note, and the others stand.</summary>
internal static class UpstreamTools
{
    public static (ImmutableArray<ToolDescriptor> Tools, ImmutableArray<string> Notes) Describe(Connection connection, List<JsonElement> listed)
    {
        var tools = new Dictionary<string, ToolDescriptor>(StringComparer.Ordinal);
        var notes = ImmutableArray.CreateBuilder<string>();
        for (var position = 0; position < listed.Count; position++)
        {
            try
            {
                var tool = UpstreamTool.Read(connection.Server.Name, listed[position]);
                if (!tools.TryAdd(tool.Name, tool with { Handler = new UpstreamCall(connection, tool.Name, tool.OutputSchema is not null).InvokeAsync }))
                {
                    notes.Add($"tool '{Failure.Line(tool.Name)}' is listed twice; the first stands");
                }
            }
            catch (MalformedToolException malformed)
            {
                notes.Add($"tool {position + 1} is left out: {malformed.Message}");
            }
        }

        return ([.. tools.Values], notes.ToImmutable());
    }
}
