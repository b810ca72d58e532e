using RoslynMcp.Benchmarks.Peers.Candidates;

namespace RoslynMcp.Benchmarks.Parts;

/// <summary><c>COMMAND [--only] [NAME…] [--quick] [--json FILE]</c>: measures all parts of a kind, or those that are named.</summary>
internal static class PartsCommand
{
    /// <summary>0 when everything was measured, met or not; 1 when something could not be; 64 for a wrong command line.</summary>
    public static async Task<int> RunAsync(string command, IReadOnlyList<IPart> parts, IReadOnlyList<string> arguments)
    {
        var names = parts.Select(part => part.Name).ToList();
        if (PartArguments.Parse(arguments, names) is not { } asked)
        {
            await Console.Error.WriteLineAsync($"{command} [--only] [NAME…] [--quick] [--json FILE]; a NAME is one of {string.Join(", ", names)}");
            return 64;
        }

        var effort = new Effort(asked.IsQuick);
        var report = new PartsReport();
        foreach (var part in parts.Where(part => asked.Names.Count == 0 || asked.Names.Contains(part.Name)))
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

        return report.Finish(asked.Json ?? Path.Combine(AppContext.BaseDirectory, $"{command}.json")) ? 0 : 1;
    }
}
