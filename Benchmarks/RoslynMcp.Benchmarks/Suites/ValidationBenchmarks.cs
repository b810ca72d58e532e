using BenchmarkDotNet.Attributes;

namespace RoslynMcp.Benchmarks.Suites;

/// <summary>
/// The rules about a whole program. They ask a compilation whose bodies are bound already and that remembers what it was asked, so
/// each is asked only once: as many as an iteration needs are emitted before it, untimed.
/// </summary>
[MemoryDiagnoser]
public class ValidationBenchmarks : IDisposable
{
    private const int Programs = 64;

    private readonly Stages _stages = new();
    private readonly Emission[] _emissions = new Emission[Programs];
    private readonly string _code = Snippets.Read("cheapest-in-stock");

    [IterationSetup]
    public void Emit()
    {
        for (var program = 0; program < Programs; program++)
        {
            _emissions[program] = _stages.Emit(Stages.LayOut(Stages.Parse(_code)));
        }
    }

    [Benchmark(OperationsPerInvoke = Programs)]
    public bool ValidateProgram()
    {
        var sound = true;
        foreach (var emission in _emissions)
        {
            sound &= Stages.CheckProgram(emission);
        }

        return sound;
    }

    public void Dispose()
    {
        _stages.Dispose();
        GC.SuppressFinalize(this);
    }
}
