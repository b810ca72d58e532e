namespace RoslynMcp.Tools.Commerce.Stores.Records;

/// <summary>A database with the tables of <c>Migrations</c>.</summary>
internal interface IRecordDatabase
{
    /// <summary>Does some work in one transaction, for one tenant; it is committed unless the work throws.</summary>
    Task<T> RunAsync<T>(string tenantId, Func<RecordConnection, Task<T>> work, CancellationToken cancellationToken);
}
