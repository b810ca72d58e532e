using System.Diagnostics;
using RoslynMcp.Runtime;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Session;

namespace RoslynMcp.Server.Diagnosis;

/// <summary>Looks at the machine; what it can try out, it tries out.</summary>
internal static class Examination
{
    public static async Task<Findings> MakeAsync(ServerConfiguration configuration, OfferedTools tools, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        using var sandbox = new Sandbox(tools.Catalog, new SandboxOptions { Workers = new WorkerOptions { WarmRunners = 0 } });
        var problem = await TryAsync(sandbox, cancellation);
        return new Findings(
            configuration,
            tools.Catalog.Tools.Length,
            tools.Catalogue,
            tools is { Catalogue: null, Commerce: { } commerce } ? await PostgresFinding.OfAsync(commerce, cancellation) : null,
            tools.Upstream.Status,
            System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription,
            Path.GetDirectoryName(typeof(object).Assembly.Location)!,
            problem,
            sandbox.Confinement,
            Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>Executes a snippet that needs the references and no tool; null when it gives the right answer.</summary>
    private static async Task<string?> TryAsync(Sandbox sandbox, CancellationToken cancellation)
    {
        try
        {
            var result = await sandbox.RunAsync(new ExecutionRequest("return Enumerable.Range(1, 3).Sum();"), cancellation);
            return result is ExecutionResult.Succeeded { Value: { ValueKind: System.Text.Json.JsonValueKind.Number } value } && value.GetInt32() == 6
                ? null
                : ExecutionResultJson.ErrorOf(result)?.Message ?? $"a trial snippet ended as {ExecutionResultJson.StatusOf(result)}";
        }
        catch (IOException missing)
        {
            return missing.Message;
        }
    }
}
