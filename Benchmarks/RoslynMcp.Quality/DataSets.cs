namespace RoslynMcp.Quality;

/// <summary>The published data sets, each run from a folder that the user names and otherwise said not to be.</summary>
internal static class DataSets
{
    private static readonly (string Name, IReadOnlyList<string> Files, Func<string, Judged> Read)[] All =
    [
        (Wands.Name, Wands.Files, Wands.Read),
        (Esci.Name, Esci.Files, folder => Esci.Read(folder)),
    ];

    public static async Task RunAsync(IReadOnlyList<string> folders, string scratch)
    {
        foreach (var (name, files, read) in All)
        {
            if (folders.FirstOrDefault(folder => files.All(file => File.Exists(Path.Combine(folder, file)))) is { } folder)
                await read(folder).RunAsync(scratch);
            else
                Console.WriteLine($"\n{name}: not run (give a folder with {string.Join(", ", files)} as an argument)");
        }
    }
}
