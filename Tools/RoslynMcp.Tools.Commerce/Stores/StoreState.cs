namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>What a store is ready for.</summary>
public enum StoreState
{
    /// <summary>Its tables are missing or of an older version: the next use makes them, if it may.</summary>
    NotPrepared,

    /// <summary>Ready, but searches go by words alone: Postgres has no pgvector of 0.8 or later, or its table was not made.</summary>
    WithoutVectors,

    /// <summary>Ready, and with vectors.</summary>
    Ready,
}
