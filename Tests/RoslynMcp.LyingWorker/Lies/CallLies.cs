using System.Diagnostics;

namespace RoslynMcp.LyingWorker.Lies;

/// <summary>What a runner may say about tool calls.</summary>
internal static class CallLies
{
    private const int Many = 100_000;

    public static void Run(Host host, string lie)
    {
        switch (lie)
        {
            case "calls-without-end":
                for (var id = 1; id < Many; id++)
                {
                    host.Call(id, "shop.find");
                }

                break;
            case "calls-under-one-number":
                host.Call(1, "shop.find");
                host.Call(1, "shop.find");
                host.Hang();
                break;
            case "calls-a-long-name":
                host.Call(1, new string('x', 10 << 20));
                host.Hang();
                break;
            case "calls-with-too-much":
                host.Call(1, "shop.find", new string(' ', 16_750_000));
                host.Hang();
                break;
            case "calls-what-it-may-not":
                host.Call(1, "shop.delete", """{ "sku": "a" }""");
                host.Read();
                break;
            case "calls-what-there-is-not":
                host.Call(1, "shop.everything");
                host.Read();
                break;
            case "calls-with-no-json":
                host.Call(1, "shop.find", "{ nope");
                host.Read();
                break;
            case "prints-too-much":
                host.Return("1", printed: new string('x', 1 << 20));
                return;
        }

        RunLies.Return(host, lie);
        if (lie == "killed-after-outcome")
        {
            Process.GetCurrentProcess().Kill();
        }
    }
}
