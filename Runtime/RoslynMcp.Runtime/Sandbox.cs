using RoslynMcp.Analyzers.Policy;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Metering;
using RoslynMcp.Runtime.Parsing;
using RoslynMcp.Runtime.Validation;
using RoslynMcp.Runtime.Verification;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime;

/// <summary>
/// Runs C# snippets that a model wrote against the tools of one catalog. A snippet goes
/// guard → parse → validate → compile → verify → meter → run → format, and nothing runs until everything before has passed.
/// Thread-safe; make one per catalog and keep it.
/// </summary>
public sealed class Sandbox : IDisposable
{
    private readonly SandboxOptions _options;
    private readonly FacadeAssembly _facade;
    private readonly LoadedFacade _loadedFacade;
    private readonly SnippetCompiler _compiler;
    private readonly SnippetVerifier _verifier;
    private readonly SnippetMeter _meter;
    private readonly SnippetCache _cache;
    private readonly GuestThreads _threads = new();
    private readonly InProcessRunner _runner;
    private readonly Turnstile _turnstile;

    /// <summary>Compiles the catalog's facade and makes everything ready.</summary>
    /// <param name="catalog">The tools that snippets may call.</param>
    /// <param name="options">Limits and sizes; an invalid value is an <see cref="ArgumentOutOfRangeException"/> that names it.</param>
    public Sandbox(ToolCatalog catalog, SandboxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        _options = options ?? new SandboxOptions();
        _options.Validate();

        var policy = SymbolPolicy.Default;
        _facade = FacadeCompiler.Compile(catalog);
        _loadedFacade = new LoadedFacade(_facade);
        _compiler = new SnippetCompiler(_facade);
        _verifier = new SnippetVerifier(policy);
        _meter = new SnippetMeter(policy, new FacadeTools(_facade.Source));
        _cache = new SnippetCache(_options.CachedSnippets);
        _runner = new InProcessRunner(catalog, _loadedFacade, _threads);
        _turnstile = new Turnstile(_options.Concurrency, _options.Queue);
    }

    /// <summary>The facade that snippets are compiled against: what a prompt shows is what the compiler sees.</summary>
    public FacadeSource Facade => _facade.Source;

    /// <summary>Guest threads that hang inside one framework call now.</summary>
    public int QuarantinedThreads => _runner.Quarantined;

    /// <summary>Executes a snippet. What it does wrong is in the result; only misuse by the host is an exception.</summary>
    public Task<ExecutionResult> RunAsync(ExecutionRequest request, CancellationToken cancellationToken = default)
        => TakeTurnAsync(request, run: true, cancellationToken);

    /// <summary>Validates and compiles a snippet without running it; a sound one has succeeded with its effects.</summary>
    public Task<ExecutionResult> CheckAsync(ExecutionRequest request, CancellationToken cancellationToken = default)
        => TakeTurnAsync(request, run: false, cancellationToken);

    /// <summary>Ends idle threads and lets all loaded code be collected.</summary>
    public void Dispose()
    {
        _cache.Clear();
        _threads.Dispose();
        _loadedFacade.Unload();
        _turnstile.Dispose();
    }

    private async Task<ExecutionResult> TakeTurnAsync(ExecutionRequest request, bool run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Limits?.Validate();
        var watch = new StageWatch();
        if (_runner.Quarantined >= _options.Quarantine)
        {
            return Refusals.TooManyHang(_runner.Quarantined);
        }

        using var turn = await _turnstile.EnterAsync(cancellation);
        if (!turn.IsAdmitted)
        {
            return turn.IsCancelled ? new ExecutionResult.Cancelled() : Refusals.Busy(_options);
        }

        var result = await ExecuteAsync(request, run, watch, cancellation);
        return result with { Metrics = watch.Finish(result.Metrics) };
    }

    private async Task<ExecutionResult> ExecuteAsync(ExecutionRequest request, bool run, StageWatch watch, CancellationToken cancellation)
    {
        var limits = request.Limits ?? _options.Limits;
        if (Refusals.TooLarge(request.Code, limits) is { } tooLarge)
        {
            return tooLarge;
        }

        var (snippet, refusal) = _cache.TryGet(request.Code, out var cached)
            ? (watch.Cached(cached), null)
            : await _threads.Run(() => Compile(request.Code, watch));
        if (snippet is null)
        {
            return refusal!;
        }

        if (!run)
        {
            return OutcomeFormat.Checked(snippet.Compiled);
        }

        if (await ApprovalGate.RefusalAsync(snippet.Compiled, request, request.Approval ?? _options.Approval, cancellation) is { } unapproved)
        {
            return unapproved;
        }

        var outcome = await _runner.RunAsync(snippet, request, limits.ForGuest(), cancellation);
        watch.Ran();
        return OutcomeFormat.Of(outcome, snippet.Compiled);
    }

    private (CachedSnippet? Snippet, ExecutionResult? Refusal) Compile(string code, StageWatch watch)
    {
        var report = new Report(code);
        if (!SnippetGuard.Admits(code, report)
            || SnippetParser.Parse(code, report) is not { } parsed
            || !SnippetValidator.CheckSyntax(parsed, report)
            || SnippetLayout.Arrange(parsed, report) is not { } laidOut)
        {
            return (null, Refusals.Rejected(report));
        }

        watch.Validated();
        var (emitted, diagnostics) = _compiler.Emit(laidOut);
        if (TrailingExpression.AsStatement(laidOut, diagnostics, report) is { } statement)
        {
            (emitted, diagnostics) = _compiler.Emit(laidOut = statement);
        }

        watch.Compiled();
        if (!SnippetValidator.CheckProgram(emitted, laidOut, diagnostics, report))
        {
            return (null, Refusals.Rejected(report));
        }

        watch.Validated();
        using var module = emitted.Read();
        if (_verifier.Verify(module) is { Count: > 0 } refused)
        {
            return (null, Refusals.Unverified(refused));
        }

        var metered = _meter.Meter(module, emitted, laidOut, report);
        if (_verifier.Verify(metered.Image) is { Count: > 0 } changed)
        {
            return (null, Refusals.Unverified(changed));
        }

        var snippet = new CachedSnippet(metered);
        _cache.Add(code, snippet);
        watch.Compiled();
        return (snippet, null);
    }
}
