using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace RoslynMcp.HostileWorker.Work;

/// <summary>Work that leans on the runtime: threads, memory, exceptions, loading.</summary>
internal static class RuntimeWork
{
    public static IEnumerable<Piece> All =>
    [
        new("threads", () => Join([.. Enumerable.Range(0, 8)]), 28),
        new("a thread with a large stack", () => LargeStack(), 100_000),
        new("tasks", () => Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => n))).Result.Sum(), 1225),
        new("timers", () => Task.Delay(20).Wait(20_000), true),
        new("cancellation", () => Cancelled(), true),
        new("channels and async streams", () => Count().Result, 10),
        new("deep recursion", () => Depth(5000), 5000),
        new("exceptions with their stack", () => Thrown(), true),
        new("a null reference", () => { try { return ((string?)null)!.Length; } catch (NullReferenceException) { return -1; } }, -1),
        new("a division by zero", () => { var zero = Zero(); try { return 1 / zero; } catch (DivideByZeroException) { return -1; } }, -1),
        new("running out of stack, asked before", () => { try { return Endless(0); } catch (InsufficientExecutionStackException) { return -1; } }, -1),
        new("big arrays", () => { var big = new int[20_000_000]; big[^1] = 1; return big.Sum(); }, 1),
        new("garbage", () => Garbage(), true),
        new("collecting", () => { GC.Collect(); GC.WaitForPendingFinalizers(); return GC.CollectionCount(2) > 0; }, true),
        new("much code compiled", () => Enumerable.Range(0, 300).Sum(Generated), 44850),
        new("framework assemblies loaded late", () => Assembly.Load("System.Private.Xml.Linq").GetTypes().Length > 0 && Assembly.Load("System.Private.DataContractSerialization").GetTypes().Length > 0, true),
        new("compression", () => Compressed(), 1000),
        new("hot loops", () => { var sum = 0L; for (var n = 0; n < 50_000_000; n++) { sum += n & 3; } return sum; }, 75_000_000L),
    ];

    private static int Join(int[] numbers)
    {
        var sum = 0;
        var threads = numbers.Select(n => new Thread(() => Interlocked.Add(ref sum, n)) { Name = "guest" }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return sum;
    }

    private static int LargeStack()
    {
        var depth = 0;
        var thread = new Thread(() => depth = Depth(100_000), maxStackSize: 64 << 20);
        thread.Start();
        thread.Join();
        return depth;
    }

    [MethodImpl(MethodImplOptions.NoOptimization)]
    private static int Depth(int levels) => levels == 0 ? 0 : 1 + Depth(levels - 1);

    private static int Endless(int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Endless(depth + 1) + 1;
    }

    private static int Zero() => int.Parse("0", CultureInfo.InvariantCulture);

    private static bool Cancelled()
    {
        using var source = new CancellationTokenSource(20);
        try
        {
            Task.Delay(Timeout.Infinite, source.Token).GetAwaiter().GetResult();
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    private static async Task<int> Count()
    {
        var channel = Channel.CreateBounded<int>(2);
        _ = Task.Run(async () =>
        {
            for (var n = 0; n < 10; n++)
            {
                await channel.Writer.WriteAsync(n);
            }

            channel.Writer.Complete();
        });
        return await channel.Reader.ReadAllAsync().CountAsync();
    }

    private static bool Thrown()
    {
        try
        {
            throw new InvalidOperationException("outer", new FormatException("inner"));
        }
        catch (InvalidOperationException thrown) when (thrown.InnerException is FormatException)
        {
            return thrown.ToString().Contains(nameof(Thrown), StringComparison.Ordinal);
        }
    }

    private static bool Garbage()
    {
        var kept = new LinkedList<byte[]>();
        for (var n = 0; n < 200_000; n++)
        {
            kept.AddLast(new byte[1000]);
            if (kept.Count > 1000)
            {
                kept.RemoveFirst();
            }
        }

        return kept.Count == 1000;
    }

    private static int Generated(int number)
    {
        var method = new System.Reflection.Emit.DynamicMethod($"M{number}", typeof(int), []);
        var code = method.GetILGenerator();
        code.Emit(System.Reflection.Emit.OpCodes.Ldc_I4, number);
        code.Emit(System.Reflection.Emit.OpCodes.Ret);
        return method.CreateDelegate<Func<int>>()();
    }

    private static int Compressed()
    {
        using var packed = new MemoryStream();
        using (var pack = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            pack.Write(new byte[1000]);
        }

        packed.Position = 0;
        using var unpack = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Decompress);
        using var whole = new MemoryStream();
        unpack.CopyTo(whole);
        return (int)whole.Length;
    }
}
