using System.Collections.Immutable;
using RoslynMcp.Runtime.Approval;
using RoslynMcp.Runtime.Caching;
using RoslynMcp.Runtime.Compilation;
using RoslynMcp.Runtime.Execution;
using RoslynMcp.Runtime.Formatting;
using RoslynMcp.Runtime.Isolation;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Runtime.Telemetry;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime;

/// <summary>
/// Runs C# snippets that a model wrote against the tools of one catalog. A snippet is admitted, compiled (or found in the cache),
/// approved, run and formatted; <see cref="SnippetPipeline"/> is what compiling consists of, and nothing runs until all of that
/// has passed. Thread-safe; make one per catalog and keep it.
/// </summary>
public sealed class Sandbox : IDisposable
{
    private readonly ToolCatalog _catalog;
    private readonly SandboxOptions _options;
    private readonly IIsolation _isolation;
    private readonly SnippetCache _cache;
    private readonly Turnstile _turnstile;

    /// <summary>Generates the catalog's facade and starts what the isolation needs.</summary>
    /// <param name="catalog">The tools that snippets may call.</param>
    /// <param name="options">Isolation, limits and sizes; an invalid value is an <see cref="ArgumentOutOfRangeException"/> that names it.</param>
    public Sandbox(ToolCatalog catalog, SandboxOptions? options = null)
        : this(catalog ?? throw new ArgumentNullException(nameof(catalog)), Valid(options), workers: null)
    {
    }

    private Sandbox(ToolCatalog catalog, SandboxOptions options, Workers? workers)
    {
        (_catalog, _options) = (catalog, options);
        var facade = PreparedFacade.Of(catalog, options.FacadeCache);
        Facade = facade.Source;
        _isolation = Isolations.Create(workers ?? Isolations.Start(options), catalog, FacadeIndex.Of(Facade), facade.Image, options);
        _cache = new SnippetCache(options.CachedSnippets);
        _turnstile = new Turnstile(options.Concurrency, options.Queue);
    }

    /// <summary>
    /// Starts processes while the tools are still being collected, which takes seconds where MCP servers are started for it; what goes wrong
    /// with that ends the processes, and is thrown as it is.
    /// </summary>
    /// <param name="catalog">The tools that snippets may call, once they are known.</param>
    /// <param name="options">As for the constructor.</param>
    public static async Task<Sandbox> StartAsync(Task<ToolCatalog> catalog, SandboxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var valid = Valid(options);
        var workers = Isolations.Start(valid);
        try
        {
            return new Sandbox(await catalog, valid, workers);
        }
        catch
        {
            workers?.Dispose();
            throw;
        }
    }

    /// <summary>The facade that snippets are compiled against: what a prompt shows is what the compiler sees.</summary>
    public FacadeSource Facade { get; }

    /// <summary>Guest threads that hang inside one framework call now; always 0 with process isolation.</summary>
    public int QuarantinedThreads => _isolation.QuarantinedThreads;

    /// <summary>What confines the runner process that was started last, measure by measure; empty before the first, and in process.</summary>
    public ImmutableArray<ConfinementMeasure> Confinement => _isolation.Confinement;

    /// <summary>Executes a snippet. What it does wrong is in the result; only misuse by the host is an exception.</summary>
    public Task<ExecutionResult> RunAsync(ExecutionRequest request, CancellationToken cancellationToken = default)
        => AnswerAsync(request, run: true, cancellationToken);

    /// <summary>Validates and compiles a snippet without running it; a sound one has succeeded with its effects.</summary>
    public Task<ExecutionResult> CheckAsync(ExecutionRequest request, CancellationToken cancellationToken = default)
        => AnswerAsync(request, run: false, cancellationToken);

    /// <summary>
    /// Cancels what still executes, ends threads and processes and lets all loaded code be collected. Whoever waits for an execution
    /// has a result, cancelled or unavailable; a later call is an <see cref="ObjectDisposedException"/>.
    /// </summary>
    public void Dispose()
    {
        if (!_turnstile.IsClosed)
        {
            _turnstile.Dispose();
            _cache.Clear();
            _isolation.Dispose();
        }
    }

    private static SandboxOptions Valid(SandboxOptions? options)
    {
        options ??= new SandboxOptions();
        options.Validate();
        return options;
    }

    private async Task<ExecutionResult> AnswerAsync(ExecutionRequest request, bool run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Limits?.Validate();
        ObjectDisposedException.ThrowIf(_turnstile.IsClosed, this);
        var watch = new StageWatch();
        using var span = SandboxSpans.Execute(run);
        var result = _isolation.QuarantinedThreads < _options.Quarantine
            ? await TakeTurnAsync(request, run, watch, cancellation)
            : Refusals.TooManyHang(_isolation.QuarantinedThreads);
        result = result with { Metrics = watch.Finish(result.Metrics), Isolation = _isolation.Kind };
        SandboxMetrics.Ended(result);
        SandboxSpans.End(span, result);
        return result;
    }

    private async Task<ExecutionResult> TakeTurnAsync(ExecutionRequest request, bool run, StageWatch watch, CancellationToken cancellation)
    {
        using var turn = await EnterAsync(cancellation);
        SandboxMetrics.Works(+1);
        try
        {
            return turn.IsAdmitted
                ? await ExecuteAsync(request, run, watch, turn.Token)
                : turn.IsCancelled ? new ExecutionResult.Cancelled() : Refusals.Busy(_options);
        }
        catch (ObjectDisposedException) when (_turnstile.IsClosed)
        {
            return new ExecutionResult.Cancelled();
        }
        finally
        {
            SandboxMetrics.Works(-1);
        }
    }

    private async Task<Turnstile.Turn> EnterAsync(CancellationToken cancellation)
    {
        SandboxMetrics.Waits(+1);
        try
        {
            return await _turnstile.EnterAsync(cancellation);
        }
        finally
        {
            SandboxMetrics.Waits(-1);
        }
    }

    private async Task<ExecutionResult> ExecuteAsync(ExecutionRequest request, bool run, StageWatch watch, CancellationToken cancellation)
    {
        var limits = request.Limits ?? _options.Limits;
        if (Refusals.TooLarge(request.Code, limits) is { } tooLarge)
        {
            return tooLarge;
        }

        var (snippet, refusal) = await CompileAsync(request.Code, watch, cancellation);
        if (snippet is null)
        {
            return refusal!;
        }

        if (RoleGate.Refusal(snippet.Compiled, _catalog, request.Context.Roles) is { } foreign)
        {
            return foreign;
        }

        if (!run)
        {
            return OutcomeFormat.Checked(snippet.Compiled);
        }

        if (await ApprovalGate.RefusalAsync(snippet.Compiled, request, request.Approval ?? _options.Approval, cancellation) is { } unapproved)
        {
            return unapproved;
        }

        if (await HostGate.RefusalAsync(snippet.Compiled, request, _options.Gate, cancellation) is { } held)
        {
            return held;
        }

        watch.Running();
        using var span = SandboxSpans.Run();
        var outcome = await _isolation.RunAsync(snippet, request, limits, cancellation);
        watch.Ran();
        return OutcomeFormat.Of(outcome, snippet.Compiled);
    }

    private async Task<(CachedSnippet? Snippet, ExecutionResult? Refusal)> CompileAsync(
        string code, StageWatch watch, CancellationToken cancellation)
    {
        if (_cache.TryGet(code, out var cached))
        {
            watch.Cached();
            return (cached, null);
        }

        var outcome = await _isolation.CompileAsync(code, cancellation);
        watch.Compiled(outcome);
        SandboxSpans.Compiled(outcome);
        if (outcome.Snippet is not { } compiled)
        {
            return (null, outcome.Refusal);
        }

        var snippet = new CachedSnippet(compiled);
        _cache.Add(code, snippet);
        return (snippet, null);
    }
}
