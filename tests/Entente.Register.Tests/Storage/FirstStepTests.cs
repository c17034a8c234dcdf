using Entente.Evaluating;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Entente.Register.Tests.Storage;

/// <summary>A register as the very first step made it, with claims alone, becomes one of today.</summary>
public sealed class FirstStepTests
{
    private const string Script = "Entente.Register.Storage.Sqlite.Steps.0001-register.sql";

    [Fact]
    public void It_holds_what_a_new_one_holds_and_takes_verdicts()
    {
        using var today = new TemporaryRegister();
        today.Register.AddMany(Samples.Own);
        var digest = today.Register.Digest();
        today.Close();
        using var old = new TemporaryRegister();
        MakeOld(old.Path, today.Path);
        Assert.Equal(digest, old.Register.Digest());
        var page = Samples.Own[0].Reading.Page;
        var verdict = old.Register.Judge(Judgement.Reject(old.Register.Verdicts.Find(old.Register.Verdicts.Facts(page)[0].Reference)));
        Assert.NotEqual(digest, old.Register.Digest());
        old.Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        old.Close();
        Assert.Equal(digest, old.Register.Digest());
    }

    private static void MakeOld(string path, string from)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False");
        connection.Open();
        Run(connection, File.ReadAllText(Repository.PathOf("src", "Entente.Register", "Storage", "Sqlite", "Steps", "0001-register.sql")));
        Run(connection, "CREATE TABLE SchemaVersions (SchemaVersionID INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, ScriptName TEXT NOT NULL, Applied DATETIME NOT NULL)");
        Run(connection, $"INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('{Script}', '2025-01-01')");
        Run(connection, $"ATTACH '{from}' AS today");
        foreach (var table in new[] { "pages", "readings", "dispatches", "claims", "aliases" })
        {
            var columns = string.Join(", ", Columns(connection, table));
            Run(connection, $"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM today.{table}");
        }
    }

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
