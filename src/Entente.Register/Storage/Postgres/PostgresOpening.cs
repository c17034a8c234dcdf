using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>Connects to a register on a server: makes it, or makes sure that it is one that we can read.</summary>
internal static class PostgresOpening
{
    /// <summary>"Entt": the first half of the key of our locks; the second is the schema.</summary>
    private const int LockClass = 1164866676;

    /// <summary>Plans are made once for each statement, and each is answered by an index; compiling them would cost more than they do.</summary>
    private const string Settings = "SET plan_cache_mode = force_generic_plan; SET jit = off; SET enable_seqscan = off; SET client_min_messages = error";

    public static NpgsqlConnection Open(PostgresAddress address, RegisterOptions options)
    {
        var connection = new NpgsqlConnection(address.Settings.ConnectionString);
        try
        {
            connection.Open();
            Run(connection, Settings);
            Run(connection, $"SET lock_timeout = {(long)options.BusyTimeout.TotalMilliseconds}");
            if (!IsCurrent(connection, address, options)) MakeCurrent(connection, address, options);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Asks for the lock of the one that writes, which goes with the transaction.</summary>
    public static string LockWhileWriting { get; } = $"SELECT pg_advisory_xact_lock({LockClass}, hashtext(current_schema()))";

    private static bool IsCurrent(NpgsqlConnection connection, PostgresAddress address, RegisterOptions options)
    {
        var taken = PostgresSteps.Taken(connection, address.Schema);
        if (taken is null && options.MustExist)
            throw PostgresErrors.Make(RegisterFailure.Missing, address.Shown, "does not exist: there is a database, and no register in it");
        if (taken is null) return false;
        if (taken.FirstOrDefault(step => !PostgresSteps.Known.Contains(step)) is { } unknown)
            throw PostgresErrors.Make(RegisterFailure.NewerSchema, address.Shown, $"was written by a newer version of the program (this version does not know {unknown})");
        return PostgresSteps.UpTo(options.UpToStep).All(taken.Contains);
    }

    /// <summary>
    /// Two programs that open a new register at once make it one after the other. The lock is asked for by a statement of its
    /// own, outside of any transaction: within one, a server may go on to answer what tables there are from before the wait.
    /// It is the lock of the one that writes, by the schema's name, as there may be no such schema yet.
    /// </summary>
    private static void MakeCurrent(NpgsqlConnection connection, PostgresAddress address, RegisterOptions options)
    {
        var key = $"{LockClass}, hashtext('{address.Schema.Replace("'", "''", StringComparison.Ordinal)}')";
        Run(connection, $"SELECT pg_advisory_lock({key})");
        try
        {
            if (IsCurrent(connection, address, options)) return;
            if (IsAnother(connection, address))
                throw PostgresErrors.Make(RegisterFailure.NotARegister, address.Shown, "is not a register: its tables are another program's");
            if (address.Schema != "public") Run(connection, $"CREATE SCHEMA IF NOT EXISTS \"{address.Schema.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            PostgresSteps.Apply(address, options.UpToStep);
        }
        finally
        {
            Run(connection, $"SELECT pg_advisory_unlock({key})");
        }
    }

    private static bool IsAnother(NpgsqlConnection connection, PostgresAddress address)
    {
        if (PostgresSteps.Taken(connection, address.Schema) is not null) return false;
        using var command = new NpgsqlCommand("SELECT to_regclass(quote_ident($1) || '.pages') IS NOT NULL", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = address.Schema });
        return command.ExecuteScalar() is true;
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
