using System.Globalization;
using RoslynMcp.Server.Output;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace RoslynMcp.Server.Session.Logging;

/// <summary>Events as lines of standard error: a sentence for people, or a JSON object for programs.</summary>
internal sealed class StandardErrorSink(bool isJson) : ILogEventSink
{
    private readonly ITextFormatter _formatter = isJson
        ? new JsonFormatter(closingDelimiter: "", renderMessage: false, CultureInfo.InvariantCulture)
        : new MessageTemplateTextFormatter("{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Message:lj}", CultureInfo.InvariantCulture);

    public void Emit(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        _formatter.Format(logEvent, text);
        if (isJson)
        {
            StandardError.Object(text.ToString().TrimEnd());
        }
        else
        {
            StandardError.Line(text.ToString());
        }
    }
}
