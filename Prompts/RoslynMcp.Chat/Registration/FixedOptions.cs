using Microsoft.Extensions.Options;

namespace RoslynMcp.Chat.Registration;

/// <summary>Options that never change.</summary>
internal sealed class FixedOptions(ChatHostOptions options) : IOptionsMonitor<ChatHostOptions>
{
    public ChatHostOptions CurrentValue => options;

    public ChatHostOptions Get(string? name) => options;

    public IDisposable? OnChange(Action<ChatHostOptions, string?> listener) => null;
}
