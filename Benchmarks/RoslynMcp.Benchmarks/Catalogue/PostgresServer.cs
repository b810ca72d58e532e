using System.Security.Cryptography;
using Npgsql;
using RoslynMcp.Tests.Postgres;

namespace RoslynMcp.Benchmarks.Catalogue;

/// <summary>
/// A database of the measurement's own, and a role that owns it and that row level security binds; both are dropped afterwards. They
/// are on the server of <c>ROSLYN_MCP_POSTGRES</c>, a superuser's connection string, or else on a private one of this machine's
/// PostgreSQL.
/// </summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Variable = "ROSLYN_MCP_POSTGRES";
    private const string Name = "roslyn_mcp_benchmark";

    private readonly PostgresCluster? _cluster;
    private readonly string _server;

    private PostgresServer(PostgresCluster? cluster, string server)
    {
        var password = RandomNumberGenerator.GetHexString(32);
        (_cluster, _server) = (cluster, server);
        Superuser = new NpgsqlConnectionStringBuilder(server) { Database = Name }.ToString();
        ConnectionString = new NpgsqlConnectionStringBuilder(Superuser) { Username = Name, Password = password }.ToString();
    }

    public string ConnectionString { get; }

    private string Superuser { get; }

    public static async Task<PostgresServer> StartAsync()
    {
        var given = Environment.GetEnvironmentVariable(Variable);
        var cluster = given is null ? await PostgresCluster.StartAsync() : null;
        var server = new PostgresServer(cluster, given ?? cluster!.ConnectionString);
        await AskAsync(server._server, $"CREATE ROLE {Name} LOGIN PASSWORD '{new NpgsqlConnectionStringBuilder(server.ConnectionString).Password}'");
        await AskAsync(server._server, $"CREATE DATABASE {Name} OWNER {Name}");
        if (await AskAsync(server.Superuser, "SELECT 1 FROM pg_available_extensions WHERE name = 'vector'") is not null)
            await AskAsync(server.Superuser, "CREATE EXTENSION vector SCHEMA public");
        return server;
    }

    public async Task<string> DescribeAsync()
    {
        var version = await AskAsync(Superuser, "SELECT split_part(current_setting('server_version'), ' ', 1)");
        var vector = await AskAsync(Superuser, "SELECT extversion FROM pg_extension WHERE extname = 'vector'");
        return $"PostgreSQL {version}, {(vector is null ? "without pgvector: words only" : $"pgvector {vector}")}";
    }

    public async ValueTask DisposeAsync()
    {
        await AskAsync(_server, $"DROP DATABASE {Name} WITH (FORCE)");
        await AskAsync(_server, $"DROP ROLE {Name}");
        _cluster?.Dispose();
    }

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(sql);
        command.CommandTimeout = 0;
        return await command.ExecuteScalarAsync();
    }
}
