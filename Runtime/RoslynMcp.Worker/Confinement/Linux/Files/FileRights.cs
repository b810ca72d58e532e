namespace RoslynMcp.Worker.Confinement.Linux;

/// <summary>Landlock's rights on files; what a ruleset handles and no rule grants is refused.</summary>
[Flags]
internal enum FileRights : ulong
{
    None = 0,
    Execute = 1 << 0,
    ReadFile = 1 << 2,
    ReadFolder = 1 << 3,

    /// <summary>All rights of the first version: execute, read, write, remove and make of every kind.</summary>
    Version1 = (1 << 13) - 1,

    /// <summary>Also moving and linking between folders.</summary>
    Version2 = (1 << 14) - 1,

    /// <summary>Also truncating.</summary>
    Version3 = (1 << 15) - 1,

    /// <summary>Also commands to devices.</summary>
    Version5 = (1 << 16) - 1,
}
