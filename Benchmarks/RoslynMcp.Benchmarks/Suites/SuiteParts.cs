using RoslynMcp.Benchmarks.Parts;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>All suites, by stage.</summary>
internal static class SuiteParts
{
    public static IReadOnlyList<IPart> All { get; } =
    [
        new SuitePart("stages", typeof(StageBenchmarks), typeof(ValidationBenchmarks)),
        new SuitePart("snippets", typeof(SnippetBenchmarks), typeof(CommerceBenchmarks)),
        new SuitePart("probes", typeof(ProbeBenchmarks), typeof(ProbeKindBenchmarks)),
        new SuitePart("kernels", typeof(KernelBenchmarks)),
        new SuitePart("facade", typeof(FacadeBenchmarks)),
        new SuitePart("prompts", typeof(PromptBenchmarks)),
        new SuitePart("stores", typeof(StoreBenchmarks)),
    ];
}
