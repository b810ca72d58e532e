using System.Diagnostics;
using RoslynMcp.Server.Tests.Support;

namespace RoslynMcp.Server.Tests.Serving;

/// <summary>Starts <c>serve --http</c> on a free loopback port and reads where it listens from standard error.</summary>
internal static class HttpServe
{
    private const string Listening = "roslyn-mcp: listening on ";

    public static async Task<(Process Process, Uri Url)> StartAsync(RoslynMcpCommand command, params string[] arguments)
    {
        var url = new TaskCompletionSource<Uri>();
        var process = command.Start(["serve", "--http", "http://127.0.0.1:0", .. arguments]);
        process.ErrorDataReceived += (_, error) =>
        {
            if (error.Data is null)
            {
                url.TrySetException(new InvalidOperationException("serve ended."));
            }
            else if (error.Data.StartsWith(Listening, StringComparison.Ordinal))
            {
                url.TrySetResult(new Uri(error.Data[Listening.Length..]));
            }
        };
        process.BeginErrorReadLine();
        return (process, await url.Task.WaitAsync(TimeSpan.FromMinutes(1)));
    }
}
