using System.Collections.Concurrent;
using Entente.Evaluating;
using Entente.Register.Tests.Support;
using Npgsql;

[assembly: Xunit.AssemblyFixture(typeof(Schemas))]

namespace Entente.Register.Tests.Support;

/// <summary>
/// Schemas for tests, on the server that <c>ENTENTE_POSTGRES</c> names. To make the tables takes longer than most tests, so
/// that one which has been used is emptied and used again; all are gone when the tests are over.
/// </summary>
public sealed class Schemas : IDisposable
{
    private static readonly ConcurrentBag<string> Free = [];
    private static int made;

    public static string Take()
    {
        _ = PostgresServer.Require();
        return Free.TryTake(out var schema) ? schema : $"entente_test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
    }

    public static string AddressOf(string schema) => $"{PostgresServer.Require()};Search Path={schema}";

    /// <summary>Emptied row by row, which for a few rows is far quicker than TRUNCATE.</summary>
    public static void GiveBack(string schema)
    {
        Run(PostgresServer.Require(),
            $"""
            SET session_replication_role = replica; -- Nobody refuses then that claims are deleted.
            DO $$ DECLARE name text; BEGIN
                FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = '{schema}' AND tablename <> 'schema_steps' LOOP
                    EXECUTE format('DELETE FROM {schema}.%I', name);
                END LOOP;
            END $$
            """);
        Free.Add(schema);
    }

    public void Dispose()
    {
        if (PostgresServer.Address is not { } address) return;
        for (var i = 1; i <= made; i++) Run(address, $"DROP SCHEMA IF EXISTS entente_test_{Environment.ProcessId}_{i} CASCADE");
    }

    private static void Run(string address, string sql)
    {
        using var connection = new NpgsqlConnection($"{address};Pooling=False;Include Error Detail=true");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
