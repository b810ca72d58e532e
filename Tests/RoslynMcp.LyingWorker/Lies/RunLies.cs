using RoslynMcp.Guest.Wire;

namespace RoslynMcp.LyingWorker.Lies;

/// <summary>What a runner may say when it was handed a snippet.</summary>
internal static class RunLies
{
    public static void Run(Host host, string lie)
    {
        switch (lie)
        {
            case "silent":
                host.Hang();
                break;
            case "dies":
                Environment.Exit(5);
                break;
            case "cuts-a-frame":
                host.SendRaw(100, 0, 0, 0, (byte)MessageKind.Outcome, 1, 2);
                Environment.Exit(0);
                break;
            case "announces-a-giant":
                host.SendRaw(255, 255, 255, 127);
                host.Hang();
                break;
            case "announces-less-than-nothing":
                host.SendRaw(255, 255, 255, 255);
                host.Hang();
                break;
            case "corrupts-a-frame":
                host.SendRaw(8, 0, 0, 0, (byte)MessageKind.Outcome, 255, 255, 255, 127, 1, 2, 3);
                host.Hang();
                break;
            case "unknown-kind":
                host.Send(new WireWriter((MessageKind)99));
                host.Hang();
                break;
            case "answers-the-host":
                host.Send(new WireWriter(MessageKind.ToolReply).Int(1).Bool(false).Bytes("1"u8));
                host.Hang();
                break;
            default:
                CallLies.Run(host, lie);
                break;
        }
    }

    public static void Return(Host host, string lie) => host.Return(lie switch
    {
        "returns-no-json" => "{ \"a\": nope",
        "returns-nothing" => "",
        "returns-two" => "1 2",
        "returns-depth" => new string('[', 5000) + new string(']', 5000),
        "returns-megabytes" => $"\"{new string('x', 12 << 20)}\"",
        _ => "42",
    });
}
