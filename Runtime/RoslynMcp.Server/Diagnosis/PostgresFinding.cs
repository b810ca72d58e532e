using RoslynMcp.Tools.Commerce;
using RoslynMcp.Tools.Commerce.Stores;

namespace RoslynMcp.Server.Diagnosis;

/// <summary>What the configured Postgres is ready for, or why it is not to be used.</summary>
internal sealed record PostgresFinding(StoreState? State, string? Problem)
{
    public string Status => State switch
    {
        StoreState.Ready => "ready",
        StoreState.WithoutVectors => "words only",
        StoreState.NotPrepared => "no tables",
        _ => "unavailable",
    };

    public string Note => State switch
    {
        StoreState.Ready => "words and vectors",
        StoreState.WithoutVectors => "searches go by words alone: pgvector 0.8 or later is missing, or was not prepared",
        StoreState.NotPrepared => "the tables are missing or of an older version: roslyn-mcp prepare, as the role that owns them, makes them",
        _ => Problem!,
    };

    public bool? IsGood => State switch
    {
        StoreState.Ready => true,
        StoreState.WithoutVectors => null,
        _ => false,
    };

    public static async Task<PostgresFinding> OfAsync(CommerceTools commerce, CancellationToken cancellation)
    {
        try
        {
            return new PostgresFinding(await commerce.ExamineAsync(cancellation), null);
        }
        catch (DatabaseUnavailableException failure)
        {
            return new PostgresFinding(null, failure.Message);
        }
    }
}
