using System.Security.Cryptography;
using System.Text;
using RoslynMcp.Guest.Bridge;
using RoslynMcp.Tools.Catalog;
using RoslynMcp.Tools.Facade;

namespace RoslynMcp.Runtime.Caching;

/// <summary>
/// Keeps compiled facades in a folder, by the hash of their catalog, the runtime whose types they name and the build of ours that made them. What is cut short or changed
/// on disk does not match its own hash and is made anew; a folder that cannot be written keeps nothing, and nobody is worse off.
/// </summary>
internal sealed class FacadeStore(string? folder)
{
    /// <summary>Facades that are kept; those of catalogs that are no longer used go first.</summary>
    private const int Most = 16;

    public StoredFacade? Read(ToolCatalog catalog)
    {
        try
        {
            if (folder is null || !File.Exists(PathOf(catalog)))
            {
                return null;
            }

            var bytes = File.ReadAllBytes(PathOf(catalog));
            var content = bytes.AsSpan(SHA256.HashSizeInBytes..);
            if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(..SHA256.HashSizeInBytes)))
            {
                return null;
            }

            File.SetLastWriteTimeUtc(PathOf(catalog), DateTime.UtcNow);
            var reader = new ArchiveReader(content);
            return new StoredFacade(FacadeArchive.Read(ref reader), reader.Bytes());
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    public void Write(ToolCatalog catalog, StoredFacade facade)
    {
        if (folder is null)
        {
            return;
        }

        try
        {
            CreateFolder(folder);
            var content = Content(facade);
            var unfinished = Path.Combine(folder, $"{Guid.NewGuid():N}.unfinished");
            using (var file = File.Create(unfinished))
            {
                file.Write(SHA256.HashData(content));
                file.Write(content);
            }

            File.Move(unfinished, PathOf(catalog), overwrite: true);
            foreach (var old in new DirectoryInfo(folder).GetFiles("*.facade").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Most))
            {
                old.Delete();
            }
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The next start makes it again.
        }
    }

    private static byte[] Content(StoredFacade facade)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, Encoding.UTF8, leaveOpen: true))
        {
            FacadeArchive.Write(writer, facade.Source);
            writer.Write(facade.Image.Length);
            writer.Write(facade.Image);
        }

        return content.ToArray();
    }

    /// <summary>What is in it becomes code of snippets, so it is its owner's alone.</summary>
    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string PathOf(ToolCatalog catalog)
    {
        string[] makers = [.. ((Type[])[typeof(FacadeGenerator), typeof(FacadeStore), typeof(ToolBridge)]).Select(type => $"{type.Module.ModuleVersionId:N}")];
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', [catalog.Hash, $"{Environment.Version}", .. makers])));
        return Path.Combine(folder!, $"{Convert.ToHexStringLower(key)}.facade");
    }
}
