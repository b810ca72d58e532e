namespace RoslynMcp.Runtime.Caching;

/// <summary>The compiled facade of an earlier process, if there is one, and where to keep one that is compiled now.</summary>
internal sealed class KeptFacade(byte[]? image, Action<byte[]> keep)
{
    private volatile byte[] _image = image ?? [];

    /// <summary>Empty when it is to be compiled.</summary>
    public byte[] Image => _image;

    /// <summary>No compiler starts with it, so the next compiles.</summary>
    public void Forget() => _image = [];

    /// <summary>Keeps what was compiled; nobody waits for the disk.</summary>
    public void Compiled(ReadOnlyMemory<byte> compiled)
    {
        if (_image.Length == 0)
        {
            _image = compiled.ToArray();
            _ = Task.Run(() => keep(_image));
        }
    }
}
