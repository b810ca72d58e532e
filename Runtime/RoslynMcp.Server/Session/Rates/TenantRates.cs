using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RoslynMcp.Runtime;
using RoslynMcp.Runtime.Results;
using RoslynMcp.Server.Configuration;
using RoslynMcp.Server.Output;
using RoslynMcp.Tools.Context;

namespace RoslynMcp.Server.Session.Rates;

/// <summary>Holds tenants to the rates of the configuration, over all processes that share the embedded catalogue's folder.</summary>
internal sealed class TenantRates(ServerConfiguration configuration, string folder) : IExecutionGate
{
    private readonly ConcurrentDictionary<string, RateRing> _rings = new(StringComparer.Ordinal);

    /// <summary>The tenant's rate; null for none.</summary>
    public int? MostPerMinute(string tenant) => configuration.Tenants.TryGetValue(tenant, out var settings) ? settings.ExecutionsPerMinute : null;

    /// <exception cref="IOException">What was executed cannot be counted, and so nothing may be.</exception>
    public ValueTask<ExecutionError?> EnterAsync(ToolContext context, CancellationToken cancellationToken)
        => ValueTask.FromResult(MostPerMinute(context.TenantId) is { } most && Pause(context.TenantId, most) is { } pause
            ? new ExecutionError(
                "rate", $"Nothing ran: {context.TenantId} may have {Measure.Count(most, "execution")} a minute. Try again in {Math.Ceiling(pause.TotalSeconds):0} s.")
            {
                Limit = most,
                Observed = most + 1L,
            }
            : null);

    private TimeSpan? Pause(string tenant, int most)
    {
        try
        {
            return _rings.GetOrAdd(tenant, _ => new RateRing(Path.Combine(folder, Name(tenant, most)), most)).Enter();
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            StandardError.Line($"executions of {tenant} cannot be counted, and so none may begin: {unusable.Message}");
            throw new IOException(unusable.Message, unusable);
        }
    }

    /// <summary>A tenant's name may be none of a file. With another rate it is another ring.</summary>
    private static string Name(string tenant, int most)
        => string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tenant)).AsSpan(0, 16))}.{most}");
}
