namespace RoslynMcp.Tools.Commerce.Stores;

/// <summary>How far bulk jobs are, one tenant at a time, so that an interrupted one goes on where it stopped.</summary>
public interface IBulkJobStore
{
    /// <summary>Opens a job, or finds it again: what has been decided so far, by position; null when its content was another.</summary>
    Task<IReadOnlyDictionary<int, ChangeOutcome>?> OpenAsync(
        string tenantId, string jobId, string content, CancellationToken cancellationToken);

    /// <summary>Keeps what became of some positions.</summary>
    Task RecordAsync(
        string tenantId, string jobId, IReadOnlyDictionary<int, ChangeOutcome> outcomes, CancellationToken cancellationToken);
}
