using RoslynMcp.Benchmarks.Peers.Candidates;
using RoslynMcp.Benchmarks.Peers.Parts;

namespace RoslynMcp.Benchmarks.Peers;

/// <summary><c>peers [--only NAME…] [--quick]</c>: the engine beside its peers, figure by figure with what was asked of it.</summary>
internal static class PeersCommand
{
    private static readonly IReadOnlyList<IPart> Parts =
    [
        new FreshSnippet(), new RepeatedSnippet(), new Kernels(), new Throughput(), new CorpusRate(), new Overshoot(), new ColdStart(),
        new Memory(), new ChatHostCost(), new Breakdown(),
    ];

    /// <summary>0 when everything was measured, met or not; 1 when something could not be; 64 for a wrong command line.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var wanted = arguments.Where(argument => argument is not ("--only" or "--quick")).ToList();
        if (wanted.Except(Parts.Select(part => part.Name)).ToList() is { Count: > 0 } unknown
            || arguments.Contains("--only") != (wanted.Count > 0))
        {
            await Console.Error.WriteLineAsync($"peers [--only NAME…] [--quick]; a NAME is one of {string.Join(", ", Parts.Select(part => part.Name))}");
            return 64;
        }

        var effort = new Effort(arguments.Contains("--quick"));
        var report = new PeersReport();
        foreach (var part in Parts.Where(part => wanted.Count == 0 || wanted.Contains(part.Name)))
        {
            try
            {
                if (part.NeedsPeers)
                {
                    await PeerFiles.EnsureInstalledAsync();
                }

                report.Add(part.Name, await part.MeasureAsync(effort));
            }
            catch (PeerMissingException exception)
            {
                report.Fail(part.Name, exception.Message);
            }
            catch (Exception exception)
            {
                // One part's defect must not cost the others' figures.
                report.Fail(part.Name, exception.ToString());
            }
        }

        return report.Finish() ? 0 : 1;
    }
}
