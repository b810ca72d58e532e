using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace RoslynMcp.Server.Configuration;

/// <summary>Finds and parses the configuration file; comments and trailing commas are fine.</summary>
internal static class ConfigurationFile
{
    public const string UsualName = "roslyn-mcp.json";

    private const long Largest = 1 << 20;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <summary>Reads the file that was named, or else the usual one in the working directory, if there is one.</summary>
    public static ServerConfiguration Load(string? named)
    {
        var path = named ?? UsualName;
        if (named is null && !File.Exists(path))
        {
            return new ServerConfiguration();
        }

        try
        {
            using var document = JsonDocument.Parse(ReadBytes(path), Options);
            return ConfigurationReader.Read(new Setting(path, "", document.RootElement));
        }
        catch (JsonException malformed)
        {
            throw new UsageException($"{path}: line {malformed.LineNumber + 1} is not JSON: {FirstSentence(malformed.Message)}");
        }
        catch (InvalidOperationException)
        {
            throw new UsageException($"{path}: a text has half of a surrogate pair; write the character itself");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--config: cannot read {path}: {Reason(unreadable)}");
        }
    }

    private static ReadOnlyMemory<byte> ReadBytes(string path)
    {
        if (!Directory.Exists(path) && new FileInfo(path).Length > Largest)
        {
            throw new UsageException($"--config: {path} is larger than 1MiB, which is no configuration");
        }

        var bytes = File.ReadAllBytes(path);
        return !Utf8.IsValid(bytes) ? throw new UsageException($"--config: {path} is not UTF-8; save it as UTF-8")
            : bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(Encoding.UTF8.Preamble.Length)
            : bytes;
    }

    private static string FirstSentence(string message) => message.Split(" LineNumber:", 2)[0].TrimEnd('.', ' ');

    private static string Reason(Exception unreadable) => unreadable switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException => "it is a folder, or access is denied",
        _ => unreadable.Message,
    };
}
