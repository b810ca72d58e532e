using System.Net;
using System.Text.Json;
using Polly;
using Polly.CircuitBreaker;

namespace RoslynMcp.Tools.Commerce.Platforms;

/// <summary>Requests to a platform, and its answers, of which only what was promised is believed.</summary>
internal static class PlatformHttp
{
    /// <summary>Keys are not sent in the clear, but to the machine itself.</summary>
    public static void RequireHttps(Uri shop)
    {
        if (shop.Scheme != Uri.UriSchemeHttps && !shop.IsLoopback)
            throw new PlatformException("The shop's address must begin with https: keys are not sent in the clear.");
    }

    /// <summary>Sends until there is an answer of success; everything else is a <see cref="PlatformException"/>.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        ResiliencePipeline<HttpResponseMessage> resilience, Func<CancellationToken, ValueTask<HttpResponseMessage>> send,
        CancellationToken cancellationToken)
    {
        try
        {
            var response = await resilience.ExecuteAsync(send, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode) return response;
            using (response) throw new PlatformException(Sentence(response.StatusCode));
        }
        catch (Exception e) when (e is HttpRequestException or BrokenCircuitException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new PlatformException("The shop does not answer. Try again later.", e);
        }
    }

    /// <summary>Reads a whole answer.</summary>
    public static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonSerializerOptions options, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Parse<T>(body, options);
    }

    public static T Parse<T>(ReadOnlySpan<byte> json, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, options) ?? throw new PlatformException("The shop answered with nothing.");
        }
        catch (JsonException e)
        {
            throw new PlatformException("The shop answered with something that is not what its API promises.", e);
        }
    }

    /// <summary>A platform's own word for what is wrong: it keeps the shape of a code or is not repeated.</summary>
    public static string Code(string? code)
        => code is { Length: > 0 and <= 64 } && code.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-') ? code : "unknown";

    public static string Sentence(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "The shop refuses the credential. Enter it again, with read and write access.",
        HttpStatusCode.TooManyRequests => "The shop asks for fewer requests. Try again later.",
        _ => $"The shop answered with status {(int)status}.",
    };
}
