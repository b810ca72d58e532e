using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using RoslynMcp.Benchmarks.Measuring;
using RoslynMcp.Benchmarks.Parts;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>BenchmarkDotNet's suites about one stage, in a job that is short and still long enough for an interval.</summary>
internal sealed class SuitePart(string name, params Type[] suites) : IPart
{
    private static readonly Job Short = Job.Default.WithWarmupCount(6).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(150));

    public string Name => name;

    public Task<IReadOnlyList<Table>> MeasureAsync(Effort effort)
    {
        var job = effort.IsQuick ? Job.Dry : Short;
        var artifacts = Directory.CreateTempSubdirectory("roslyn-mcp-suites-");
        try
        {
            var config = ManualConfig.CreateEmpty()
                .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance))
                .AddLogger(ConsoleLogger.Default)
                .WithArtifactsPath(artifacts.FullName);
            return Task.FromResult<IReadOnlyList<Table>>([.. suites.SelectMany(suite => Tables(BenchmarkRunner.Run(suite, config)))]);
        }
        finally
        {
            artifacts.Delete(recursive: true);
        }
    }

    private static IEnumerable<Table> Tables(Summary summary)
    {
        if (summary.Reports.IsEmpty || summary.Reports.Any(report => !report.Success || report.ResultStatistics is null))
        {
            throw new InvalidOperationException($"{summary.Title}: a benchmark failed; its log is above.");
        }

        return summary.Reports
            .GroupBy(report => report.BenchmarkCase.Parameters.DisplayInfo)
            .Select(same => new Table($"{same.First().BenchmarkCase.Descriptor.Type.Name} {same.Key}".TrimEnd(), [.. same.Select(RowOf)]));
    }

    private static Row RowOf(BenchmarkReport report)
    {
        var microseconds = report.GetResultRuns().Select(run => run.GetAverageTime().Nanoseconds / 1_000).ToList();
        var (unit, scale) = Series.Quantile(microseconds, 0.5) < 1_000 ? ("µs", 1.0) : ("ms", 1_000.0);
        var series = new Series(report.BenchmarkCase.Descriptor.WorkloadMethod.Name, [.. microseconds.Select(time => time / scale)]);
        return series.Row(unit) with { AllocatedKiB = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / 1024.0 };
    }
}
