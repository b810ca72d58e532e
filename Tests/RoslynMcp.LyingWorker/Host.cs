using System.Text;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.LyingWorker;

/// <summary>The host that is lied to.</summary>
internal sealed class Host(FrameChannel channel, Stream raw)
{
    public static ReadyMessage Honest { get; } = new(WireProtocol.Version, WireProtocol.Build, [new WireMeasure("Files", true, true, "they say")]);

    public bool Read() => channel.Read() is not null;

    public void Send(WireWriter message) => channel.Send(message);

    public void Ready() => Send(Honest.Write());

    public void Call(int id, string tool, string arguments = """{ "query": "a" }""")
        => Send(ToolMessages.Write(new ToolRequest(id, tool, 1, Encoding.UTF8.GetBytes(arguments))));

    public void Return(string json, string printed = "") => Send(OutcomeMessage.Write(new GuestOutcome
    {
        Result = Encoding.UTF8.GetBytes(json),
        Output = printed,
        OutputTruncated = false,
        Steps = -1,
        Allocated = -1,
    }));

    /// <summary>Bytes that need not be a frame.</summary>
    public void SendRaw(params ReadOnlySpan<byte> bytes)
    {
        raw.Write(bytes);
        raw.Flush();
    }

    /// <summary>Does nothing until the host is gone.</summary>
    public void Hang()
    {
        while (Read())
        {
        }
    }
}
