using Npgsql;
using RoslynMcp.Tests.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Records;

namespace RoslynMcp.Tools.Commerce.Tests.Support;

/// <summary>
/// The seeded shop in a real PostgreSQL, set up as the README tells an operator to do it; one for all tests, which starts with the
/// first that wants it. Where there is no PostgreSQL they are inconclusive and say why, unless CI demands it by
/// <c>ROSLYN_MCP_REQUIRE_POSTGRES</c>.
/// </summary>
internal sealed class PostgresShop
{
    private static Lazy<Task<PostgresShop>> _shared = new(StartAsync);

    private PostgresShop(PostgresCluster cluster) => Cluster = cluster;

    public static Task<PostgresShop> Shared => _shared.Value;

    public PostgresCluster Cluster { get; }

    /// <summary>As what the tools are to connect; it owns nothing.</summary>
    public string App => As("shop_app");

    public string Owner => As("shop_owner");

    public string As(string role)
        => new NpgsqlConnectionStringBuilder(Cluster.ConnectionString) { Username = role, Password = $"{role}'s" }.ToString();

    /// <summary>Runs a statement as the superuser, whom no policy binds; the first column of its rows.</summary>
    public async Task<IReadOnlyList<string>> SuperuserAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(Cluster.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        return await new RecordConnection(connection, default).RowsAsync(sql, row => $"{row.GetValue(0)}");
    }

    /// <summary>Runs a statement in a transaction of the store, without any of the store's own SQL.</summary>
    public static Task<IReadOnlyList<string>> RawAsync(PostgresDatabase database, string tenant, string sql)
        => database.RunAsync<IReadOnlyList<string>>(
            tenant, async connection => await connection.RowsAsync(sql, row => $"{row.GetValue(0)}"), default);

    public static void Stop()
    {
        if (_shared is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }) _shared.Value.Result.Cluster.Dispose();
        _shared = new(StartAsync);
    }

    private static async Task<PostgresShop> StartAsync()
    {
        PostgresCluster cluster;
        try
        {
            cluster = await PostgresCluster.StartAsync();
        }
        catch (PostgresMissingException e) when (Environment.GetEnvironmentVariable("ROSLYN_MCP_REQUIRE_POSTGRES") is null)
        {
            throw new AssertInconclusiveException($"PostgreSQL cannot be had here: {e.Message}");
        }

        var shop = new PostgresShop(cluster);
        await shop.SuperuserAsync(OperatorSql());
        foreach (var role in (string[])["shop_owner", "shop_app"]) await shop.SuperuserAsync($"ALTER ROLE {role} PASSWORD '{role}''s'");
        using (var owner = CommerceTools.Create(new() { ConnectionString = shop.Owner })) await owner.PrepareAsync();
        using (var app = CommerceTools.Create(new() { ConnectionString = shop.App })) await app.SeedAsync();
        return shop;
    }

    private static string OperatorSql()
    {
        using var readme = new StreamReader(typeof(PostgresShop).Assembly.GetManifestResourceStream("README.md")!);
        return readme.ReadToEnd().Split("```sql\n")[1].Split("```")[0];
    }
}
