using System.Data.Common;
using Npgsql;

namespace RoslynMcp.Tools.Commerce.Stores.Postgres;

/// <summary>What a failure of Postgres means (https://www.postgresql.org/docs/current/errcodes-appendix.html).</summary>
internal static class PostgresFailures
{
    /// <summary>Whether the whole transaction may go well when it is made again: it lost a conflict, or the server was not there for it.</summary>
    public static bool IsPassing(DbException failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure } => true,
        PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => true,
        PostgresException postgres => IsGone(postgres.SqlState),
        _ => failure.InnerException is IOException or System.Net.Sockets.SocketException,
    };

    public static bool IsForbidden(Exception failure)
        => failure is PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege };

    public static DatabaseUnavailableException Described(DbException failure) => new(
        failure switch
        {
            PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure }
                => "Others kept changing the same rows; nothing was changed by this call. Call again.",
            PostgresException { SqlState: PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable }
                => "The database took longer than its time-outs allow; nothing was changed by this call.",
            PostgresException { SqlState: PostgresErrorCodes.TooManyConnections }
                => "The database has no connection left for us. Lower 'Maximum Pool Size' in the connection string, or raise the server's or the role's limit.",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege }
                => "The database role may not do this. See which rights it needs in the README of RoslynMcp.Tools.Commerce.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification }
                => "The database refuses this role or its password.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName }
                => "The server has no such database. Create it, or correct 'Database' in the connection string.",
            PostgresException postgres when IsGone(postgres.SqlState) => "The database is shutting down, starting, or not there. Call again later.",
            PostgresException postgres => $"The database failed with SQLSTATE {postgres.SqlState}.",
            { InnerException: TimeoutException }
                => "The database did not answer within 'Timeout' (for a connection) or 'Command Timeout' of the connection string.",
            _ => "The database cannot be reached, or the connection to it broke. Call again later.",
        },
        failure);

    private static bool IsGone(string sqlState)
        => sqlState.StartsWith("08", StringComparison.Ordinal)
            || sqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow;
}
