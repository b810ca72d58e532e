using RoslynMcp.Guest.Metering;

namespace RoslynMcp.Guest.Wire;

/// <summary>One execution, as a runner gets it.</summary>
/// <param name="Limits">What it may use.</param>
/// <param name="Memory">Live bytes that it may hold.</param>
/// <param name="EntryToken">Metadata token of the entry method.</param>
/// <param name="Image">The metered assembly.</param>
internal sealed record ExecuteMessage(GuestLimits Limits, long Memory, int EntryToken, ReadOnlyMemory<byte> Image)
{
    public WireWriter Write()
    {
        var message = new WireWriter(MessageKind.Execute, Image.Length + 256);
        LimitsMessage.Write(message, Limits);
        return message.Long(Memory).Int(EntryToken).Bytes(Image.Span);
    }

    public static ExecuteMessage Read(WireReader from)
        => new(LimitsMessage.Read(from), from.Long(), from.Int(), from.Bytes());
}
