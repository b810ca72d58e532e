using Microsoft.Extensions.Options;

namespace RoslynMcp.Chat;

/// <summary>The options as they are now; while a reload has made them invalid, the last valid ones, and code mode is off.</summary>
internal sealed class LiveOptions(IOptionsMonitor<ChatHostOptions> monitor)
{
    private ChatHostOptions _valid = monitor.CurrentValue;

    /// <summary>The options, and why they are not the newest; null when they are.</summary>
    public (ChatHostOptions Options, Exception? Invalid) Read()
    {
        try
        {
            return (_valid = monitor.CurrentValue, null);
        }
        catch (Exception invalid) when (invalid is OptionsValidationException or InvalidOperationException)
        {
            return (_valid, invalid);
        }
    }
}
