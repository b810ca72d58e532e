using RoslynMcp.Guest.Wire;

namespace RoslynMcp.LyingWorker.Lies;

/// <summary>Answers every text with the same assembly, which is none.</summary>
internal static class CompilerLies
{
    public static void Serve(Host host, string lie)
    {
        switch (lie)
        {
            case "compiler-dies-at-once":
                return;
            case "compiler-never-ready":
                host.Hang();
                return;
        }

        host.Read();
        host.Ready();
        host.Send(new PrepareMessage(default, default, 0).Write(new WireWriter(MessageKind.FacadeCompiled)));
        while (host.Read())
        {
            Answer(host, lie);
        }
    }

    private static void Answer(Host host, string lie)
    {
        switch (lie)
        {
            case "compiler-dies":
                Environment.Exit(3);
                break;
            case "compiler-hangs":
                host.Hang();
                break;
            case "compiler-cuts-a-frame":
                host.SendRaw(100, 0, 0, 0, (byte)MessageKind.Compiled, 1, 2);
                Environment.Exit(0);
                break;
            case "compiler-says-nonsense":
                host.Send(new WireWriter(MessageKind.Compiled).Int(-1));
                break;
            case "compiler-offers-a-tool":
                host.Send(Compiled("shop.everything", destructive: false));
                break;
            case "compiler-belittles-a-tool":
                host.Send(Compiled("shop.delete", destructive: false));
                break;
            default:
                host.Send(Compiled("shop.find", destructive: false));
                break;
        }
    }

    /// <summary>One method stands in the line map twice, which no caller may notice.</summary>
    private static WireWriter Compiled(string tool, bool destructive) => new WireWriter(MessageKind.Compiled)
        .Double(0)
        .Double(0)
        .Bytes([])
        .Int(0)
        .Each([tool], (to, tool) => to.Text(tool).Bool(!destructive).Bool(destructive))
        .Each(Array.Empty<string>(), static (_, _) => { })
        .Each([7, 7], static (to, method) => to.Int(method).Each([1], static (to, offset) => to.Int(offset).Int(-5)))
        .Bool(false);
}
