namespace RoslynMcp.Soak.Tests;

[TestClass]
public sealed class GrowthDetectorTests
{
    private static readonly Vitals Healthy = new(0, 200 << 20, 16 << 20, LoadContexts: 60, Handles: 100, Threads: 20, Zombies: 0, Workers: 4, TempFiles: 1);

    [TestMethod]
    public void What_breathes_is_flat()
        => Assert.IsEmpty(Grown(n => Healthy with { Handles = 100 + (n % 7), WorkingSet = Healthy.WorkingSet + ((n % 5) << 20) }));

    [TestMethod]
    public void What_grows_while_warming_up_is_flat()
        => Assert.IsEmpty(Grown(n => Healthy with { LoadContexts = Math.Min(n * 20, 200) }));

    [TestMethod]
    [DataRow("working set")]
    [DataRow("managed heap")]
    [DataRow("load contexts")]
    [DataRow("handles")]
    [DataRow("threads")]
    [DataRow("zombies")]
    [DataRow("workers")]
    [DataRow("temporary files")]
    public void What_grows_a_little_with_every_sample_is_found_by_name(string name)
    {
        var grown = Grown(n => name switch
        {
            "working set" => Healthy with { WorkingSet = Healthy.WorkingSet + (n * (4L << 20)) },
            "managed heap" => Healthy with { Heap = Healthy.Heap + (n * (512L << 10)) },
            "load contexts" => Healthy with { LoadContexts = 60 + (n * 2) },
            "handles" => Healthy with { Handles = 100 + (n * 3) },
            "threads" => Healthy with { Threads = 20 + n },
            "zombies" => Healthy with { Zombies = n },
            "workers" => Healthy with { Workers = 4 + n },
            "temporary files" => Healthy with { TempFiles = 1 + n },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a vital sign."),
        });

        Assert.AreEqual(name, grown.Single().Name);
    }

    [TestMethod]
    public void A_run_that_is_too_short_to_tell_has_not_passed()
        => Assert.ThrowsExactly<ArgumentException>(() => GrowthDetector.Compare([Healthy, Healthy, Healthy], Tolerance.All));

    private static List<Growth> Grown(Func<int, Vitals> sample)
        => [.. GrowthDetector.Compare([.. Enumerable.Range(0, 40).Select(sample)], Tolerance.All).Where(growth => growth.IsTooMuch)];
}
