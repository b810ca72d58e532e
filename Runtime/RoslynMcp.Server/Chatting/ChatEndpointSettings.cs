namespace RoslynMcp.Server.Chatting;

/// <summary>Where the model is.</summary>
internal sealed record ChatEndpointSettings(Uri Address, string Key, string Model)
{
    public const string KeyVariable = "OPENAI_API_KEY";
    public const string AddressVariable = "OPENAI_BASE_URL";

    private const string UsualAddress = "https://api.openai.com/v1";

    public static ChatEndpointSettings Read(string? model)
    {
        if (string.IsNullOrWhiteSpace(model))
        {
            throw new UsageException("--model: chat needs the model's name, such as --model gpt-4.1-mini");
        }

        var address = Environment.GetEnvironmentVariable(AddressVariable);
        if (!Uri.TryCreate(string.IsNullOrWhiteSpace(address) ? UsualAddress : address, UriKind.Absolute, out var uri) || !uri.Scheme.StartsWith("http", StringComparison.Ordinal))
        {
            throw new UsageException($"{AddressVariable}: '{address}' is not a web address; write for example {UsualAddress}");
        }

        return Environment.GetEnvironmentVariable(KeyVariable) is { } key && !string.IsNullOrWhiteSpace(key)
            ? new ChatEndpointSettings(uri, key, model)
            : throw new UsageException($"{KeyVariable} is not set; set it to the endpoint's key, and {AddressVariable} for an endpoint other than {UsualAddress}");
    }
}
