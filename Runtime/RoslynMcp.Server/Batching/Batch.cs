using System.Collections.Immutable;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Server.Input;
using RoslynMcp.Server.Output;
using RoslynMcp.Server.Session;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Batching;

/// <summary>
/// Executes the lines of a stream in one warm sandbox, so many at once, and writes each answer as it is complete. A line is read only
/// when there is room to execute it, so a batch has no length.
/// </summary>
internal sealed class Batch(SandboxSettings settings, ToolCatalog catalog, ImmutableHashSet<string> approved, int atOnce) : IDisposable
{
    private readonly Sandbox _sandbox = new(catalog, settings.ToOptions(atOnce));
    private readonly SemaphoreSlim _room = new(atOnce, atOnce);

    public async Task RunAsync(Stream input, CancellationToken cancellation)
    {
        var running = new HashSet<Task>();
        await foreach (var line in LineReader.ReadAsync(input, BatchItemReader.LongestLine, cancellation))
        {
            await _room.WaitAsync(cancellation);
            foreach (var done in running.Where(task => task.IsCompleted).ToList())
            {
                running.Remove(done);
                await done;
            }

            running.Add(Task.Run(() => AnswerAsync(line, cancellation), CancellationToken.None));
        }

        await Task.WhenAll(running);
    }

    public void Dispose()
    {
        _sandbox.Dispose();
        _room.Dispose();
    }

    private async Task AnswerAsync(BoundedLine line, CancellationToken cancellation)
    {
        try
        {
            var (id, result) = await ExecuteAsync(line, cancellation);
            var answer = ExecutionResultJson.ToJson(result);
            answer.Insert(0, "id", id);
            StandardOutput.Json(answer);
        }
        finally
        {
            _room.Release();
        }
    }

    private async Task<(string Id, ExecutionResult Result)> ExecuteAsync(BoundedLine line, CancellationToken cancellation)
    {
        try
        {
            var item = BatchItemReader.Read(line);
            var tenant = item.Tenant ?? settings.Caller.TenantId;
            if (Tenants.Problem(tenant, settings.Configuration) is { } problem)
            {
                throw new BadLineException($"tenant: {problem}.", 1);
            }

            var caller = item.Tenant is null ? settings.Caller : Callers.Of(tenant, settings.Configuration);
            return (item.Id, await _sandbox.RunAsync(Request(item, caller), cancellation));
        }
        catch (BadLineException bad)
        {
            return ($"{line.Number}", Refused(bad));
        }
    }

    private ExecutionRequest Request(BatchItem item, ToolContext caller) => new(item.Code)
    {
        Context = caller.Traced(),
        Limits = item.Limits.Over(settings.Limits).ToLimits(),
        Approved = approved,
    };

    private static ExecutionResult.Rejected Refused(BadLineException bad) => new()
    {
        Diagnostics =
        [
            new SnippetDiagnostic("BATCH", "syntax", "error", 1, bad.Column, bad.Message,
                "Write one JSON object a line: {\"id\":\"1\",\"code\":\"return 6 * 7;\"}"),
        ],
    };
}
