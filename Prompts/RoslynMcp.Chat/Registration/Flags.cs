using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace RoslynMcp.Chat.Registration;

/// <summary>The two flags, on only for exactly <c>true</c>; whatever a section says of them in another spelling is off.</summary>
internal sealed class Flags(IConfiguration configuration) : IPostConfigureOptions<ChatHostOptions>
{
    public const string Execution = "MCP_EXECUTION_ENABLED";
    public const string Disclosure = "MCP_PROGRESSIVE_DISCLOSURE";

    public void PostConfigure(string? name, ChatHostOptions options)
    {
        options.ExecutionEnabled = IsOn(Execution);
        options.ProgressiveDisclosure = IsOn(Disclosure);
    }

    private bool IsOn(string flag) => string.Equals(configuration[flag], "true", StringComparison.Ordinal);
}
