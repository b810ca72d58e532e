using System.ComponentModel.DataAnnotations;
using OpenTelemetry.Exporter;
using RoslynMcp.Chat.Registration;

namespace RoslynMcp.Chat;

/// <summary>How a chat host answers; read anew for every message, so that a reload takes effect at once.</summary>
public sealed class ChatHostOptions
{
    /// <summary>Whether snippets are executed at all: <c>MCP_EXECUTION_ENABLED</c>, on only for exactly <c>true</c>. Default off.</summary>
    public bool ExecutionEnabled { get; set; }

    /// <summary>
    /// Whether the model looks signatures up instead of getting them all in the prompt: <c>MCP_PROGRESSIVE_DISCLOSURE</c>, on only for
    /// exactly <c>true</c>. Default off.
    /// </summary>
    public bool ProgressiveDisclosure { get; set; }

    /// <summary>Whether the model cannot call tools and writes fenced blocks instead. Default no.</summary>
    public bool Fence { get; set; }

    /// <summary>Conversations of a hundred that get code mode, by a stable hash of their id. Default 100.</summary>
    [Range(0, 100)]
    public int RolloutPercent { get; set; } = 100;

    /// <summary>Requests to the model per message. Default 8.</summary>
    [Range(1, 64)]
    public int MaxRounds { get; set; } = 8;

    /// <summary>Refused snippets that the model may write anew per message. Default 3.</summary>
    [Range(0, 64)]
    public int MaxRepairs { get; set; } = 3;

    /// <summary>Time for one answer of the endpoint. Default 100 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00")]
    public TimeSpan RoundTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>Time for one tool call in traditional mode. Default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00")]
    public TimeSpan ToolTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Characters of a user's message. Default 32,768.</summary>
    [Range(1, 1 << 24)]
    public int MaxMessage { get; set; } = 32 << 10;

    /// <summary>Characters of one reply of the model, code included. Default 262,144.</summary>
    [Range(1, 1 << 24)]
    public int MaxReply { get; set; } = 256 << 10;

    /// <summary>Characters of one result that the model reads. Default 65,536.</summary>
    [Range(256, 1 << 24)]
    public int MaxResult { get; set; } = 64 << 10;

    /// <summary>Tool calls of one reply that are made; of more, the model is told that they were not. Default 32.</summary>
    [Range(1, 1024)]
    public int MaxCalls { get; set; } = 32;

    /// <summary>Earlier messages of a conversation, with their answers, that the model reads again. Default 10.</summary>
    [Range(0, 1000)]
    public int HistoryTurns { get; set; } = 10;

    /// <summary>Characters of those messages and answers together; the oldest are let go first, the newest is kept. Default 131,072.</summary>
    [Range(1, 1 << 24)]
    public int MaxHistory { get; set; } = 128 << 10;

    /// <summary>Most tools offered one by one in traditional mode; of more, those that fit the message best. Default 128.</summary>
    [Range(1, 128)]
    public int DirectTools { get; set; } = 128;

    /// <summary>Messages per minute of one tenant; fixed when the host is made. Default 600.</summary>
    [Range(1, int.MaxValue)]
    public int TenantMessagesPerMinute { get; set; } = 600;

    /// <summary>Messages per minute of one verified caller; fixed when the host is made. Default 60.</summary>
    [Range(1, int.MaxValue)]
    public int CallerMessagesPerMinute { get; set; } = 60;

    /// <summary>Messages of one tenant that are answered at once; fixed when the host is made. Default 256.</summary>
    [Range(1, int.MaxValue)]
    public int TenantConcurrency { get; set; } = 256;

    /// <summary>Whether spans carry messages, arguments and results; they are the customers' data. Default no.</summary>
    public bool RecordContent { get; set; }

    /// <summary>Where spans and metrics are sent by OTLP; null sends none. Read once. Default null.</summary>
    [WebAddress]
    public Uri? OtlpEndpoint { get; set; }

    /// <summary>
    /// How they are sent: <c>Grpc</c>, usually to port 4317, or <c>HttpProtobuf</c>, usually to 4318, where <c>v1/traces</c> and
    /// <c>v1/metrics</c> follow the endpoint's path. Read once. Default <c>Grpc</c>.
    /// </summary>
    [EnumDataType(typeof(OtlpExportProtocol))]
    public OtlpExportProtocol OtlpProtocol { get; set; } = OtlpExportProtocol.Grpc;

    /// <summary>Whether logs are written to standard error by Serilog. Read once. Default no.</summary>
    public bool LogToStandardError { get; set; }
}
