using System.Runtime.InteropServices;

namespace RoslynMcp.HostileWorker.Work;

/// <summary>Takes memory until there is none, and says whether it could go on.</summary>
internal static class Exhaustion
{
    private const int Piece = 1 << 20;

    public static int Run(string kind)
    {
        var taken = 0L;
        try
        {
            taken = kind switch
            {
                "heap" => Heap(),
                "native" => Native(),
                "threads" => Threads(),
                _ => throw new ArgumentException($"There is nothing called {kind} to exhaust."),
            };
        }
        catch (OutOfMemoryException)
        {
            Console.Out.WriteLine("caught");
        }

        Console.Out.WriteLine($"went on after {taken}");
        return 0;
    }

    private static long Heap()
    {
        var kept = new List<byte[]>();
        while (true)
        {
            kept.Add(new byte[Piece]);
        }
    }

    private static unsafe long Native()
    {
        while (true)
        {
            new Span<byte>(NativeMemory.Alloc(Piece), Piece).Fill(1);
        }
    }

    private static long Threads()
    {
        for (var count = 0; count < 10_000; count++)
        {
            new Thread(() => Thread.Sleep(Timeout.Infinite)) { IsBackground = true }.Start();
        }

        return 10_000;
    }
}
