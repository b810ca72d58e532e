using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using RoslynMcp.Server.Output;

namespace RoslynMcp.Server.Serving.Http;

/// <summary>Serves Streamable HTTP at <c>/mcp</c> until it is asked to end.</summary>
internal static class HttpHost
{
    private const long LargestBody = 4 << 20;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    public static async Task RunAsync(HttpAddress address, McpSurface surface, Offers offers, CancellationToken cancellation)
    {
        await using var sessions = new HttpSessions(surface, offers);
        var endpoint = new McpEndpoint(new RequestGuard(address), sessions, cancellation);
        await using var app = Build(address);
        app.Run(context => context.Request.Path == "/mcp" ? endpoint.AnswerAsync(context) : NotFoundAsync(context));
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException taken)
        {
            throw new UsageException($"--http: cannot listen on {address.Address}:{address.Port.ToString(CultureInfo.InvariantCulture)}: {taken.Message}");
        }

        StandardError.Line($"listening on {app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/mcp");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }
        finally
        {
            using var patience = new CancellationTokenSource(Grace);
            await app.StopAsync(patience.Token);
        }
    }

    /// <summary>An empty builder reads no configuration, no environment, and logs nothing.</summary>
    private static WebApplication Build(HttpAddress address)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(address.Address, address.Port);
        });
        return builder.Build();
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return context.Response.WriteAsync("There is /mcp and nothing else.\n");
    }
}
