using System.Text.Json;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Tools.Tests.Catalog;

/// <summary>Calls a tool the way the host does.</summary>
internal static class Calls
{
    public static async Task<string> CallAsync(this ToolCatalog catalog, string id, string arguments)
    {
        var invocation = new ToolInvocation(JsonElement.Parse(arguments), new ToolContext { TenantId = "acme" });
        return JsonSerializer.Serialize(await catalog.Find(id)!.Handler(invocation, CancellationToken.None));
    }

    public static async Task<string> FailAsync(this ToolCatalog catalog, string id, string arguments)
        => (await Assert.ThrowsExactlyAsync<ToolFailedException>(() => catalog.CallAsync(id, arguments))).Message;
}
