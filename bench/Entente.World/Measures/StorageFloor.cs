using Entente.Register;
using Microsoft.Data.Sqlite;
using Npgsql;
using NpgsqlTypes;

namespace Entente.World;

/// <summary>The quickest that a database takes rows: three numbers and a short text, into a table without an index.</summary>
internal static class StorageFloor
{
    private const string Table = "CREATE TABLE plain_rows (a bigint, b bigint, c bigint, d text)";
    private const string Text = "2024-05-07";
    private const int RowsAtATime = 60_000;

    private static readonly string[] Columns = ["$a", "$b", "$c", "$d"];

    public static void Insert(string address, long rows)
    {
        if (Registers.IsOnServer(address)) InsertOnServer(address, rows);
        else InsertInFile(address + ".floor", rows);
    }

    private static void InsertInFile(string path, long rows)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL");
        Run(connection, "PRAGMA synchronous = NORMAL");
        Run(connection, Table);
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO plain_rows VALUES ($a, $b, $c, $d)";
        var parameters = Columns.Select(name => insert.Parameters.AddWithValue(name, Text)).ToArray();
        for (var row = 0L; row < rows;)
        {
            using var transaction = connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var last = Math.Min(rows, row + RowsAtATime); row < last; row++)
            {
                for (var i = 0; i < 3; i++) parameters[i].Value = row + i;
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }

    private static void InsertOnServer(string address, long rows)
    {
        using var connection = new NpgsqlConnection($"{address};Pooling=False");
        connection.Open();
        Run(connection, Table);
        for (var row = 0L; row < rows;)
        {
            using var copy = connection.BeginBinaryImport("COPY plain_rows FROM STDIN (FORMAT BINARY)");
            for (var last = Math.Min(rows, row + RowsAtATime); row < last; row++)
            {
                copy.StartRow();
                for (var i = 0; i < 3; i++) copy.Write(row + i, NpgsqlDbType.Bigint);
                copy.Write(Text, NpgsqlDbType.Text);
            }

            copy.Complete();
        }
    }

    private static void Run(System.Data.Common.DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
