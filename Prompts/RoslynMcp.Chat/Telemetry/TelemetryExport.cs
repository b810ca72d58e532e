using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using RoslynMcp.Runtime;

namespace RoslynMcp.Chat.Telemetry;

/// <summary>Sends spans and metrics by OTLP, where an endpoint is configured; what is pending is sent when it is disposed.</summary>
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

        var protocol = options.Value.OtlpProtocol;
        _traces = Sdk.CreateTracerProviderBuilder().AddSource(RoslynMcpTelemetry.Name).AddOtlpExporter(To("v1/traces")).Build();
        _metrics = Sdk.CreateMeterProviderBuilder().AddMeter(RoslynMcpTelemetry.Name).AddOtlpExporter(To("v1/metrics")).Build();

        Action<OtlpExporterOptions> To(string signal) => export =>
        {
            export.Protocol = protocol;
            export.Endpoint = protocol is OtlpExportProtocol.HttpProtobuf ? Under(endpoint, signal) : endpoint;
        };
    }

    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    /// <summary>The exporter appends the signal's path only to an endpoint that it found in the environment itself.</summary>
    private static Uri Under(Uri endpoint, string signal) => new($"{endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{signal}");
}
