using Microsoft.Data.Sqlite;
using RoslynMcp.Tools.Commerce.Seeding;

namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>
/// Sees to it that a catalogue stands at its path. It is written beside it and renamed, under a lock that other processes
/// respect, so that nobody ever opens half of one. What was there and is of no use is set aside, not deleted.
/// </summary>
internal sealed class CatalogueFile(string path)
{
    public string Path { get; } = path;

    /// <summary>Creates the catalogue, or brings it up to date, unless one of this version is there.</summary>
    public void Prepare() => Guarded(() =>
    {
        if (CatalogueSchema.StateOf(Path, thoroughly: false) is CatalogueState.Ready) return;
        CreateUnlessReady();
    });

    /// <summary>Creates the catalogue again after a query met a damaged page, unless another process has done so.</summary>
    public void Replace() => Guarded(CreateUnlessReady);

    public CatalogueUnavailableException Unavailable(Exception cause) => new(
        $"The catalogue {Path} cannot be opened or created: {cause.Message.TrimEnd('.')}. Make its folder writable, or set {nameof(CommerceOptions)}."
        + $"{nameof(CommerceOptions.CataloguePath)} to a file in a folder that is.",
        cause);

    private void CreateUnlessReady()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using var turn = FileTurn.Take(Path + ".lock");
        var state = CatalogueSchema.StateOf(Path, thoroughly: true);
        if (state is CatalogueState.Ready) return;
        if (state is CatalogueState.Foreign)
            throw new CatalogueUnavailableException(
                $"{Path} is a database of another program and was left alone. Set {nameof(CommerceOptions)}."
                + $"{nameof(CommerceOptions.CataloguePath)} to another file.");

        if (state is CatalogueState.Older)
        {
            CatalogueUpgrade.Run(Path);
            return;
        }

        var fresh = Path + ".new";
        CatalogueWriter.Write(fresh, IndustrialCatalogue.Generate());
        SetAside();
        File.Move(fresh, Path, overwrite: true);
    }

    // The write-ahead log goes too: beside the new file, SQLite would replay it into that.
    private void SetAside()
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            if (File.Exists(Path + suffix)) File.Move(Path + suffix, $"{Path}.unusable{suffix}", overwrite: true);
        }
    }

    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw Unavailable(e);
        }
    }
}
