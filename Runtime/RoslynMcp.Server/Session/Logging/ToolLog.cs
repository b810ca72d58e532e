using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Output;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Commerce.Logging;
using RoslynMcp.Tools.Commerce.Stores;
using Serilog;
using Serilog.Core;

namespace RoslynMcp.Server.Session.Logging;

/// <summary>
/// Logs each call where that is asked for, and always what a tool throws unasked: guests are told only that it failed, so somebody else
/// must be told why.
/// </summary>
internal sealed class ToolLog : IDisposable
{
    private readonly Logger? _calls;
    private readonly CallerPseudonyms? _callers;

    public ToolLog(LogSettings settings)
    {
        if (settings.ToolCalls is true)
        {
            _calls = new LoggerConfiguration().WriteTo.Sink(new StandardErrorSink(settings.IsJson)).CreateLogger();
            _callers = settings.PseudonymKey is { } key ? CallerPseudonyms.Of(key) : CallerPseudonyms.Passing();
        }
    }

    public ToolDescriptor Watch(ToolDescriptor tool)
    {
        var watched = tool with
        {
            Handler = async (invocation, cancellation) =>
            {
                try
                {
                    return await tool.Handler(invocation, cancellation);
                }
                catch (Exception failure) when (failure is not ToolFailedException and not OperationCanceledException)
                {
                    StandardError.Line($"{tool.Id} failed: {failure.Message}{Remedy(failure)}");
                    throw;
                }
            },
        };
        return _calls is null ? watched : ToolCallLog.Watch(watched, _calls, _callers);
    }

    public void Dispose() => _calls?.Dispose();

    private static string Remedy(Exception failure)
        => failure is CatalogueUnavailableException ? $" Here that is the environment variable {Catalogue.Variable}." : "";
}
