using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat.Telemetry;

/// <summary>Sends spans and metrics by OTLP, where an endpoint is configured.</summary>
internal sealed class TelemetryExport : IDisposable
{
    private readonly TracerProvider? _traces;
    private readonly MeterProvider? _metrics;

    public TelemetryExport(IOptions<ChatHostOptions> options)
    {
        if (options.Value.OtlpEndpoint is not { } endpoint)
        {
            return;
        }

        _traces = Sdk.CreateTracerProviderBuilder().AddSource(RoslynMcpTelemetry.Name).AddOtlpExporter(export => export.Endpoint = endpoint).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().AddMeter(RoslynMcpTelemetry.Name).AddOtlpExporter(export => export.Endpoint = endpoint).Build();
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }
}
