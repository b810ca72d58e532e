namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>Bulk jobs in record tables.</summary>
internal sealed class BulkJobStore(IRecordDatabase database) : IBulkJobStore
{
    private const string Applied = "applied";
    private const string Failed = "failed";

    public Task<IReadOnlyDictionary<int, ChangeOutcome>?> OpenAsync(
        string tenantId, string jobId, string content, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                await connection.ExecuteAsync(
                    "INSERT INTO bulk_jobs (tenant_id, job_id, content) VALUES (@tenant, @job, @content) ON CONFLICT DO NOTHING",
                    ("@tenant", tenantId), ("@job", jobId), ("@content", content)).ConfigureAwait(false);
                var kept = await connection.RowsAsync(
                    "SELECT content FROM bulk_jobs WHERE tenant_id = @tenant AND job_id = @job", row => row.GetString(0),
                    ("@tenant", tenantId), ("@job", jobId)).ConfigureAwait(false);
                if (kept.Single() != content) return null;

                var outcomes = await connection.RowsAsync(
                    "SELECT position, outcome, message FROM bulk_outcomes WHERE tenant_id = @tenant AND job_id = @job",
                    row => KeyValuePair.Create(
                        (int)row.GetInt64(0), new ChangeOutcome(row.GetString(1) is Applied, row.GetString(2))),
                    ("@tenant", tenantId), ("@job", jobId)).ConfigureAwait(false);
                return (IReadOnlyDictionary<int, ChangeOutcome>?)outcomes.ToDictionary();
            },
            cancellationToken);

    public Task RecordAsync(
        string tenantId, string jobId, IReadOnlyDictionary<int, ChangeOutcome> outcomes, CancellationToken cancellationToken)
        => database.RunAsync(
            tenantId,
            async connection =>
            {
                foreach (var (position, outcome) in outcomes)
                {
                    await connection.ExecuteAsync(
                        """
                        INSERT INTO bulk_outcomes (tenant_id, job_id, position, outcome, message)
                        VALUES (@tenant, @job, @position, @outcome, @message) ON CONFLICT DO NOTHING
                        """,
                        ("@tenant", tenantId), ("@job", jobId), ("@position", position),
                        ("@outcome", outcome.Applied ? Applied : Failed), ("@message", outcome.Message)).ConfigureAwait(false);
                }

                return outcomes.Count;
            },
            cancellationToken);
}
