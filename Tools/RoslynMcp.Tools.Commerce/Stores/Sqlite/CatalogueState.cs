namespace RoslynMcp.Tools.Commerce.Stores.Sqlite;

/// <summary>What stands at the catalogue's path.</summary>
internal enum CatalogueState
{
    Missing,
    Ready,

    /// <summary>Ours and healthy, of the version before: it can be brought up to date.</summary>
    Older,

    /// <summary>Ours, of another schema version, or damaged, or no database at all.</summary>
    Unusable,

    /// <summary>A healthy database of another program.</summary>
    Foreign,
}
