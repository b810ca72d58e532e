using RoslynMcp.Runtime.Results;
using RoslynMcp.Tools.Catalog;

namespace RoslynMcp.Runtime.Tests.Verification;

/// <summary>What becomes of some cases with all stages in force, and with the rules about source switched off.</summary>
/// <param name="Cases">How many there are.</param>
/// <param name="RefusedInSource">All stages: a rule about source refused, or the compiler.</param>
/// <param name="RefusedInIL">Without those rules: it compiled, and the verifier refused.</param>
/// <param name="NoProgram">Without those rules: no program of C#, so there is no IL.</param>
/// <param name="AcceptedInIL">Without those rules: accepted.</param>
internal sealed record CorpusCounts(int Cases, int RefusedInSource, int RefusedInIL, int NoProgram, int AcceptedInIL)
{
    public static async Task<CorpusCounts> OfAsync(ToolCatalog catalog, IEnumerable<string> snippets)
    {
        using var sandbox = new Sandbox(catalog, new SandboxOptions { Isolation = IsolationKind.InProcess });
        var withoutRules = new Unchecked(catalog);
        var counts = new CorpusCounts(0, 0, 0, 0, 0);
        foreach (var code in snippets)
        {
            var isRefused = await sandbox.CheckAsync(new ExecutionRequest(code)) is ExecutionResult.Rejected { Error: null };
            using var module = withoutRules.Emit(code);
            var isRefusedInIL = module is not null && withoutRules.Refusals(module).Count > 0;
            counts = counts.Plus(isRefused, module is not null, isRefusedInIL);
        }

        return counts;
    }

    private CorpusCounts Plus(bool isRefused, bool isProgram, bool isRefusedInIL) => new(
        Cases + 1,
        RefusedInSource + (isRefused ? 1 : 0),
        RefusedInIL + (isRefusedInIL ? 1 : 0),
        NoProgram + (isProgram ? 0 : 1),
        AcceptedInIL + (isProgram && !isRefusedInIL ? 1 : 0));
}
