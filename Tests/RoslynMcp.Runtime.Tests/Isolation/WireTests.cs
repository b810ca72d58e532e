using CsCheck;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Guest.Execution;
using RoslynMcp.Guest.Metering;
using RoslynMcp.Guest.Wire;

namespace RoslynMcp.Runtime.Tests.Isolation;

/// <summary>What a runner sends may be anything at all.</summary>
[TestClass]
public sealed class WireTests
{
    [TestMethod]
    public void Any_bytes_are_a_message_or_a_clear_refusal()
        => Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            Refuses(() => OutcomeMessage.Read(new WireReader(bytes)));
            Refuses(() => ToolMessages.ReadRequest(new WireReader(bytes)));
            Refuses(() => ReadyMessage.Read(new WireReader(bytes)));
            Refuses(() => new FrameChannel(new MemoryStream(bytes), Stream.Null, largest: 100).Read());
        });

    [TestMethod]
    public void A_message_that_is_cut_anywhere_is_refused()
    {
        var whole = OutcomeMessage.Write(Outcome()).Body();
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.ThrowsExactly<WireException>(() => OutcomeMessage.Read(new WireReader(whole[..length])));
        }
    }

    [TestMethod]
    public void A_frame_that_is_longer_than_allowed_is_refused_before_it_is_read()
    {
        var stream = new MemoryStream();
        new FrameChannel(Stream.Null, stream, 1).Send(ToolMessages.Write(new ToolRequest(1, "a.b", 0, new byte[5000])));
        stream.Position = 0;

        var refusal = Assert.ThrowsExactly<WireException>(() => new FrameChannel(stream, Stream.Null, largest: 4096).Read());
        StringAssert.Contains(refusal.Message, "4096");
    }

    [TestMethod]
    public void A_frame_is_read_as_it_was_sent()
    {
        var stream = new MemoryStream();
        var channel = new FrameChannel(stream, stream, 1 << 20);
        channel.Send(OutcomeMessage.Write(Outcome()));
        stream.Position = 0;
        var read = OutcomeMessage.Read(channel.Read()!.Value.Read(MessageKind.Outcome));

        CollectionAssert.AreEqual(Outcome().Result.ToArray(), read.Result.ToArray());
        Assert.AreEqual("printed", read.Output);
        Assert.AreEqual(new LimitTrip("timeout", 1, 2), read.Trip);
        Assert.AreEqual((6, 7), read.Fault!.Frames.Single());
    }

    private static GuestOutcome Outcome() => new()
    {
        Result = "{}"u8.ToArray(),
        Fault = new GuestFault("T", "m", false, [(6, 7)]),
        Trip = new LimitTrip("timeout", 1, 2),
        Output = "printed",
        OutputTruncated = true,
        Steps = 3,
        Allocated = 4,
    };

    private static void Refuses(Func<object?> read)
    {
        try
        {
            read();
        }
        catch (WireException refusal)
        {
            Assert.AreNotEqual("", refusal.Message);
        }
    }
}
