using System.Text.Json;

namespace RoslynMcp.Server.Configuration;

/// <summary>Reads what must not stand in a configuration: <c>"${NAME}"</c> of the environment, or <c>{ "file": PATH }</c>.</summary>
internal static class Secret
{
    private const long Largest = 64 << 10;

    public static string Read(Setting secret)
    {
        var text = secret.Value.ValueKind switch
        {
            JsonValueKind.Object => OfFile(secret.Members("file").TryGetValue("file", out var file) ? file : throw secret.Wrong("{ \"file\": PATH }")),
            JsonValueKind.String when Variables.IsReference(secret.PlainText()) => secret.Text(),
            _ => throw secret.Wrong("a reference, so that no secret stands here: \"${NAME}\" for an environment variable, or { \"file\": PATH }"),
        };
        return string.IsNullOrWhiteSpace(text) ? throw new UsageException($"{secret.Name} is empty where it refers to")
            : text.Any(char.IsControl) ? throw new UsageException($"{secret.Name} is more than one line where it refers to")
            : text.Trim();
    }

    private static string OfFile(Setting file)
    {
        var path = file.Text();
        try
        {
            return new FileInfo(path).Length <= Largest
                ? File.ReadAllText(path).TrimEnd('\r', '\n')
                : throw new UsageException($"{file.Name}: {path} is larger than 64KiB, which is no secret");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"{file.Name}: cannot read {path}: {(unreadable is FileNotFoundException or DirectoryNotFoundException ? "there is no such file" : unreadable.Message)}");
        }
    }
}
