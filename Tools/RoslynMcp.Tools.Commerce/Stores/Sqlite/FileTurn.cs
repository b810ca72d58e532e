namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>A turn at something that processes must do one after the other: an open file that nobody else may open.</summary>
internal sealed class FileTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream _lock;

    private FileTurn(FileStream stream) => _lock = stream;

    /// <summary>Waits for its turn, at most a minute.</summary>
    /// <exception cref="IOException">The file cannot be made, or the turn did not come.</exception>
    public static FileTurn Take(string path)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (File.Exists(path) && TimeProvider.System.GetElapsedTime(started) < Patience)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose() => _lock.Dispose();
}
