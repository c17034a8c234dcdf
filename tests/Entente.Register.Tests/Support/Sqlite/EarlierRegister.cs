using Entente.Evaluating;
using Microsoft.Data.Sqlite;

namespace Entente.Register.Tests.Support;

/// <summary>Makes the file of a register as an earlier version of the program left it: what was read, and nothing derived from it.</summary>
internal static class EarlierRegister
{
    private static readonly string[] Kept = ["pages", "readings", "dispatches", "claims", "aliases"];

    /// <param name="lastStep">The number of the last step that the version knew.</param>
    /// <param name="from">A register of today, which has read the same.</param>
    public static void Make(string path, int lastStep, string from)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False");
        connection.Open();
        Run(connection, "CREATE TABLE SchemaVersions (SchemaVersionID INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ScriptName TEXT NOT NULL, Applied DATETIME NOT NULL)");
        foreach (var step in Steps().Where(step => int.Parse(Path.GetFileName(step)[..4], null) <= lastStep))
        {
            Run(connection, File.ReadAllText(step));
            Run(connection, $"INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('Entente.Register.Storage.Sqlite.Steps.{Path.GetFileName(step)}', '2025-01-01')");
        }

        Run(connection, $"ATTACH '{from}' AS today");
        foreach (var table in Kept)
        {
            var columns = string.Join(", ", Columns(connection, table));
            Run(connection, $"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}");
        }
    }

    private static IEnumerable<string> Steps() =>
        Directory.GetFiles(Repository.PathOf("src", "Entente.Register", "Storage", "Sqlite", "Steps"), "*.sql").Order(StringComparer.Ordinal);

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read()) columns.Add(reader.GetString(0));
        return columns;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
