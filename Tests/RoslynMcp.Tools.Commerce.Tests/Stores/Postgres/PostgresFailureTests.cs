using Npgsql;
using RoslynMcp.Tests.Postgres;
using RoslynMcp.Tools.Commerce.Stores;
using RoslynMcp.Tools.Commerce.Stores.Postgres;
using RoslynMcp.Tools.Commerce.Stores.Records;
using RoslynMcp.Tools.Commerce.Tests.Support;

namespace RoslynMcp.Tools.Commerce.Tests.Stores.Postgres;

/// <summary>A server that is slow, full, gone, or goes in the middle.</summary>
[TestClass]
public sealed class PostgresFailureTests : PostgresShopTest
{
    [TestMethod]
    public async Task A_statement_beyond_the_roles_time_out_is_ended_with_one_clear_error()
    {
        var time = new HastyTime();
        using var database = Open("Options=-c statement_timeout=4s", time);
        await database.PrepareAsync(default);

        await FailsAsync(
            "The database took longer than its time-outs allow; nothing was changed by this call.",
            () => PostgresShop.RawAsync(database, "demo", "SELECT pg_sleep(60)"));

        Assert.IsEmpty(time.Pauses, "It is not tried again.");
        Assert.AreEqual("1", (await PostgresShop.RawAsync(database, "demo", "SELECT 1")).Single());
    }

    [TestMethod]
    public async Task Whoever_waits_too_long_for_a_row_is_told_so()
    {
        using var database = Open("Options=-c lock_timeout=200ms");
        await database.RunAsync(
            "demo",
            async connection =>
            {
                await connection.ExecuteAsync("UPDATE products SET quantity = quantity WHERE sku_key = 'ZF5'");
                await FailsAsync(
                    "The database took longer than its time-outs allow; nothing was changed by this call.",
                    () => new PostgresProductWriter(database, TimeProvider.System).UpdateStockAsync("demo", new("ZF5", 1, 0, "test"), default));
                return 0;
            },
            default);
    }

    [TestMethod]
    public async Task A_server_that_does_not_answer_within_the_command_time_out_is_left()
    {
        using var database = Open("Command Timeout=4");
        await database.PrepareAsync(default);

        await FailsAsync(
            "The database did not answer within 'Timeout' (for a connection) or 'Command Timeout' of the connection string.",
            () => PostgresShop.RawAsync(database, "demo", "SELECT pg_sleep(60)"));
    }

    [TestMethod]
    public async Task A_search_that_is_given_up_ends_on_the_server_too()
    {
        using var database = Open("Application Name=searches;Cancellation Timeout=0;Options=-c statement_timeout=60s");
        using var cancellation = new CancellationTokenSource();
        Task<IReadOnlyList<string>> AsleepAsync() => Shared.SuperuserAsync("SELECT 1 FROM pg_stat_activity WHERE application_name = 'searches' AND wait_event = 'PgSleep'");

        var searching = database.ReadAsync("demo", "SELECT pg_sleep(60)", _ => true, [], cancellation.Token);
        while (await AsleepAsync() is [] && !searching.IsCompleted) await Task.Delay(20);
        await cancellation.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => searching);
        Assert.IsEmpty(await AsleepAsync());
    }

    [TestMethod]
    public async Task A_pool_that_is_used_up_says_so_in_time()
    {
        using var database = Open("Maximum Pool Size=1;Timeout=4");
        await database.RunAsync(
            "demo",
            async _ =>
            {
                await FailsAsync(
                    "The database did not answer within 'Timeout' (for a connection) or 'Command Timeout' of the connection string.",
                    () => PostgresShop.RawAsync(database, "demo", "SELECT 1"));
                return 0;
            },
            default);
    }

    [TestMethod]
    public async Task Where_the_role_may_have_few_connections_callers_wait_for_each_other_and_then_are_told()
    {
        await Shared.SuperuserAsync("CREATE ROLE shop_few LOGIN CONNECTION LIMIT 1 PASSWORD 'shop_few''s' IN ROLE shop_app");
        using var database = new PostgresDatabase(Shared.As("shop_few"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PostgresShop.RawAsync(database, "demo", "SELECT 1")));

        Assert.HasCount(8, answers);
        using var hasty = new PostgresDatabase(Shared.As("shop_few"), new HastyTime());
        await FailsAsync(
            "The database has no connection left for us. Lower 'Maximum Pool Size' in the connection string, or raise the server's or the role's limit.",
            () => hasty.PrepareAsync(default));
    }

    [TestMethod]
    public async Task A_server_that_is_not_there_is_asked_some_times_and_no_secret_is_told()
    {
        var time = new HastyTime();
        using var database = new PostgresDatabase("Host=127.0.0.1;Port=1;Username=u;Password=top_secret;Database=d;SSL Mode=Disable", time);

        await FailsAsync("The database cannot be reached, or the connection to it broke. Call again later.", () => database.PrepareAsync(default));

        Assert.HasCount(5, time.Pauses);
    }

    [TestMethod]
    public async Task A_wrong_password_is_said_and_not_tried_again()
    {
        var time = new HastyTime();
        using var database = new PostgresDatabase(new NpgsqlConnectionStringBuilder(Shared.App) { Password = "wrong" }.ToString(), time);

        await FailsAsync("The database refuses this role or its password.", () => database.PrepareAsync(default));

        Assert.IsEmpty(time.Pauses);
    }

    [TestMethod]
    public async Task A_server_that_restarts_in_the_middle_of_a_statement_is_asked_again()
    {
        using var cluster = await PostgresCluster.StartAsync();
        using var database = new PostgresDatabase(cluster.ConnectionString);
        await database.PrepareAsync(default);
        var (attempts, begun) = (0, new TaskCompletionSource());

        var asking = database.RunAsync(
            "t",
            async connection =>
            {
                await connection.ExecuteAsync("INSERT INTO words VALUES ('t', @word, 1)", ("@word", $"attempt {++attempts}"));
                begun.TrySetResult();
                if (attempts is 1) await connection.ExecuteAsync("SELECT pg_sleep(60)");
                return await connection.RowsAsync("SELECT word FROM words", row => row.GetString(0));
            },
            default);
        await begun.Task;
        await cluster.RestartAsync();

        CollectionAssert.AreEqual(new[] { "attempt 2" }, await asking);
        await cluster.RestartAsync();
        Assert.AreEqual("1", (await PostgresShop.RawAsync(database, "t", "SELECT COUNT(*) FROM words")).Single(), "Connections that broke while idle are replaced.");
    }

    [TestMethod]
    public async Task A_connection_that_breaks_while_it_commits_is_an_error_and_the_change_is_not_made_twice()
    {
        using var database = Open("Application Name=commits");
        var attempts = 0;

        await FailsAsync(
            "The connection to the database broke at the very end: whether the change was made is not known.",
            () => database.RunAsync(
                "demo",
                async connection =>
                {
                    attempts++;
                    await connection.ExecuteAsync("UPDATE products SET quantity = quantity WHERE sku_key = 'ZF5'");
                    await Shared.SuperuserAsync("SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = 'commits'");
                    return 0;
                },
                default));

        Assert.AreEqual(1, attempts);
    }

    [TestMethod]
    public async Task A_private_cluster_leaves_nothing_behind()
    {
        var cluster = await PostgresCluster.StartAsync();
        await using var source = NpgsqlDataSource.Create(cluster.ConnectionString + ";Pooling=false");
        string folder;
        await using (var connection = await source.OpenConnectionAsync())
            folder = (await new RecordConnection(connection, default).RowsAsync("SHOW data_directory", row => row.GetString(0))).Single();
        Assert.IsTrue(Directory.Exists(Path.GetDirectoryName(folder)));

        cluster.Dispose();

        Assert.IsFalse(Directory.Exists(Path.GetDirectoryName(folder)));
        await Assert.ThrowsExactlyAsync<NpgsqlException>(async () => await source.OpenConnectionAsync());
    }

    private static PostgresDatabase Open(string settings, TimeProvider? time = null) => new($"{Shared.App};{settings}", time);

    private static async Task FailsAsync(string message, Func<Task> act)
        => Assert.AreEqual(message, (await Assert.ThrowsExactlyAsync<DatabaseUnavailableException>(act)).Message);
}
