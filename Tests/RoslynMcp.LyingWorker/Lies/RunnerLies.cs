using RoslynMcp.Guest.Wire;

namespace RoslynMcp.LyingWorker.Lies;

/// <summary>What a runner may say before and instead of an outcome.</summary>
internal static class RunnerLies
{
    public static void Serve(Host host, string lie)
    {
        host.Read();
        switch (lie)
        {
            case "never-ready":
                host.Hang();
                return;
            case "other-build":
                host.Send((Host.Honest with { Build = "9.9.9.9" }).Write());
                return;
            case "other-protocol":
                host.Send((Host.Honest with { Protocol = 99 }).Write());
                return;
            case "unconfined":
                host.Send((Host.Honest with { Confinement = [new WireMeasure("Files", false, true, "the kernel is old")] }).Write());
                break;
            default:
                host.Ready();
                break;
        }

        if (lie == "dies-idle")
        {
            return;
        }

        while (host.Read())
        {
            RunLies.Run(host, lie);
        }
    }
}
