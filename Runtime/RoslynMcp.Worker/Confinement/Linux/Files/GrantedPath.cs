namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>A file or folder that stays readable, and whether it may be executed.</summary>
internal sealed record GrantedPath(string Path, bool Execute = false)
{
    public FileRights Rights
        => FileRights.ReadFile
            | (Directory.Exists(Path) ? FileRights.ReadFolder : FileRights.None)
            | (Execute ? FileRights.Execute : FileRights.None);
}
