using System.Text;

namespace VerifyTests;

/// <summary>The pair of files of one snapshot: UTF-8 with a byte order mark and line feeds, as Verify writes them.</summary>
internal sealed record SnapshotFile(string Verified, string Received)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    public static SnapshotFile For(string sourceFile, string method, VerifySettings settings)
    {
        var folder = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        var parameters = settings.ParametersText is null ? "" : $"_{settings.ParametersText}";
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}{parameters}");
        return new SnapshotFile($"{stem}.verified.txt", $"{stem}.received.txt");
    }

    public async Task<string?> ReadVerifiedAsync()
        => File.Exists(Verified) ? (await File.ReadAllTextAsync(Verified)).ReplaceLineEndings("\n") : null;

    public async Task WriteReceivedAsync(string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Received)!);
        await File.WriteAllTextAsync(Received, text, Encoding);
    }

    public void ForgetReceived() => File.Delete(Received);
}
