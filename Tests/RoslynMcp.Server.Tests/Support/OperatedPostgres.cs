using Npgsql;
using RoslynMcp.Tests.Postgres;

namespace RoslynMcp.Server.Tests.Support;

/// <summary>A PostgreSQL with the two roles that the README has an operator make, and nothing else.</summary>
internal sealed class OperatedPostgres(PostgresCluster cluster) : IDisposable
{
    public static async Task<OperatedPostgres> StartAsync()
    {
        try
        {
            var postgres = new OperatedPostgres(await PostgresCluster.StartAsync());
            await postgres.SuperuserAsync(OperatorSql() + "ALTER ROLE shop_owner PASSWORD 'shop_owner''s'; ALTER ROLE shop_app PASSWORD 'shop_app''s'");
            return postgres;
        }
        catch (PostgresMissingException e) when (Environment.GetEnvironmentVariable("ROSLYN_MCP_REQUIRE_POSTGRES") is null)
        {
            throw new AssertInconclusiveException($"PostgreSQL cannot be had here: {e.Message}");
        }
    }

    public string As(string role, string setting = "")
        => new NpgsqlConnectionStringBuilder($"{cluster.ConnectionString};Username={role};Password={role}'s;{setting}").ToString();

    public async Task<object?> SuperuserAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    public void Dispose() => cluster.Dispose();

    private static string OperatorSql()
    {
        using var readme = new StreamReader(typeof(OperatedPostgres).Assembly.GetManifestResourceStream("Commerce.README.md")!);
        return readme.ReadToEnd().Split("```sql\n")[1].Split("```")[0];
    }
}
