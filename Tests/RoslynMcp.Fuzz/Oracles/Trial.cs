using System.Diagnostics;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Fuzz.Oracles;

/// <summary>Tries one snippet after the other in one host, and looks at each answer and at the host.</summary>
internal sealed class Trial : IDisposable
{
    private static readonly SandboxLimits Limits = new()
    {
        Timeout = TimeSpan.FromMilliseconds(200),
        EndToEnd = TimeSpan.FromSeconds(2),
        Allocation = 64 << 20,
    };

    /// <summary>How long an answer may take: limits, their grace, a worker that starts, and a machine that is shared.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly Canaries _canaries = new();
    private readonly HostState _before;
    private readonly IsolationKind _isolation;
    private Sandbox _box;

    public Trial(IsolationKind isolation)
    {
        _isolation = isolation;
        _box = NewBox();
        _before = HostState.Read(_canaries);
    }

    public async Task<(string Status, Finding? Found)> TryAsync(Sample sample)
    {
        var request = new ExecutionRequest(sample.Code) { Limits = Limits };
        ExecutionResult checkedOnly;
        ExecutionResult result;
        try
        {
            checkedOnly = await _box.CheckAsync(request).WaitAsync(Longest);
            result = await _box.RunAsync(request).WaitAsync(Longest);
        }
        catch (TimeoutException)
        {
            _box = NewBox();
            return ("none", new Finding("no answer in time", $"none within {Longest.TotalSeconds} s", sample.Code));
        }
        catch (Exception unexpected)
        {
            return ("thrown", new Finding(
                $"exception out of the API: {unexpected.GetType().Name} {Place(unexpected)}", unexpected.Message, sample.Code));
        }

        if (_box.QuarantinedThreads > 0)
        {
            _box = NewBox();
        }

        var complaint = Answers.Judge(sample, checkedOnly, result) ?? Hosts.Judge(_before, HostState.Read(_canaries));
        return (result.GetType().Name, complaint is { } found ? new Finding(found.Oracle, found.Detail, sample.Code) : null);
    }

    public void Dispose()
    {
        _box.Dispose();
        _canaries.Dispose();
    }

    private static string Place(Exception unexpected) => new StackTrace(unexpected).GetFrame(0)?.GetMethod()?.Name ?? "";

    /// <summary>A box with a guest that hangs is left to it.</summary>
    private Sandbox NewBox() => new(
        new ToolCatalogBuilder().AddTools(new FuzzTools()).Build(),
        new SandboxOptions
        {
            Isolation = _isolation,
            CachedSnippets = 16,
            Quarantine = 1,
            Workers = new WorkerOptions { CompileTimeout = TimeSpan.FromSeconds(4), StartTimeout = TimeSpan.FromMinutes(1) },
        });
}
