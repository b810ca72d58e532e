using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Results;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Guest;

/// <summary>Everything one execution has on the guest's side; it lives on one thread and dies with the execution.</summary>
internal sealed class GuestSession
{
    [ThreadStatic]
    private static GuestSession? t_current;

    private readonly Dictionary<int, PendingCall> _pending = [];
    private readonly IToolChannel _channel;
    private int _calls;
    private long _waiting;

    public GuestSession(GuestLimits limits, IToolChannel channel, CancellationToken cancellation)
    {
        Limits = limits;
        Ended = cancellation;
        _channel = channel;
        Meter = new GuestMeter(limits, cancellation);
        Queue = new GuestQueue(this);
        Output = new GuestOutput(limits.Output);
    }

    public static GuestSession Current => t_current ?? throw new InvalidOperationException("No snippet runs on this thread.");

    public GuestLimits Limits { get; }

    /// <summary>How the snippet's own types are read and written; its caches die with the execution.</summary>
    public JsonSerializerOptions GuestJson => field ??= OfItsOwn(JsonSerializerDefaults.General);

    /// <summary>The same with web defaults, for what came from a tool.</summary>
    public JsonSerializerOptions GuestWebJson => field ??= OfItsOwn(JsonSerializerDefaults.Web);

    public CancellationToken Ended { get; }

    public GuestMeter Meter { get; }

    public GuestQueue Queue { get; }

    public GuestOutput Output { get; }

    public CancellationLinks Links => field ??= new(Meter);

    public bool HasPendingCalls => _pending.Count > 0;

    public void Enter()
    {
        t_current = this;
        SynchronizationContext.SetSynchronizationContext(Queue);
        Meter.Arm();
    }

    public void Leave()
    {
        Queue.Close();
        Meter.Disarm();
        SynchronizationContext.SetSynchronizationContext(null);
        t_current = null;
    }

    public void Call(PendingCall call, ArgumentWriter arguments)
    {
        Meter.Check();
        Meter.CountToolCall(_calls + 1);
        var json = arguments.Finish();
        if (_waiting + json.Length > WireProtocol.MostArguments)
        {
            throw new global::Tools.ToolException(FormattableString.Invariant(
                $"{call.Tool}: {_waiting + json.Length} bytes of arguments would wait for answers, and {WireProtocol.MostArguments} may. Pass less, or await some calls first."));
        }

        _waiting += json.Length;
        call.Size = json.Length;
        _pending.Add(++_calls, call);
        _channel.Send(new ToolRequest(_calls, call.Tool, arguments.Line, json));
    }

    /// <summary>Brings a tool's answer to the guest's thread; safe from any thread.</summary>
    public void Answer(ToolReply reply) => Queue.Post(static state =>
    {
        var (session, reply) = ((GuestSession, ToolReply))state!;
        if (session._pending.Remove(reply.CallId, out var call))
        {
            session._waiting -= call.Size;
            call.Complete(reply);
        }
    }, (this, reply));

    /// <summary>Equal options share their caches, process-wide; a resolver of its own makes them unequal to all others.</summary>
    private static JsonSerializerOptions OfItsOwn(JsonSerializerDefaults defaults)
        => new(defaults) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
}
