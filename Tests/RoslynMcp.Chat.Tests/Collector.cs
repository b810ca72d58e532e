using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using OpenTelemetry.Exporter;

namespace RoslynMcp.Chat.Tests;

/// <summary>An OTLP collector on a free loopback port that keeps what it is sent, by path; over HTTP, or gRPC's frames over HTTP/2.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private static readonly byte[] EmptyFrame = new byte[5];

    private readonly WebApplication _app;
    private readonly bool _grpc;

    private Collector(OtlpExportProtocol protocol)
    {
        _grpc = protocol is OtlpExportProtocol.Grpc;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(
            IPAddress.Loopback, port: 0, listen => listen.Protocols = _grpc ? HttpProtocols.Http2 : HttpProtocols.Http1));
        _app = builder.Build();
        _app.Run(TakeAsync);
    }

    public Uri Address => new(_app.Urls.Single());

    /// <summary>Bodies as Latin-1, so that every byte is a character.</summary>
    public ConcurrentDictionary<string, string> Received { get; } = new();

    public static async Task<Collector> StartAsync(OtlpExportProtocol protocol)
    {
        var collector = new Collector(protocol);
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
        var body = await reader.ReadToEndAsync();
        Received.AddOrUpdate(context.Request.Path, body, (_, before) => before + body);
        if (_grpc)
        {
            context.Response.ContentType = "application/grpc";
            await context.Response.Body.WriteAsync(EmptyFrame);
            context.Response.AppendTrailer("grpc-status", "0");
        }
        else
        {
            context.Response.ContentType = "application/x-protobuf";
        }
    }
}
