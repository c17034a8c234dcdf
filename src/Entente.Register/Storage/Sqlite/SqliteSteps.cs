using System.Reflection;
using DbUp;
using DbUp.Engine.Output;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace Entente.Register.Storage.Sqlite;

/// <summary>Brings a register's tables, step by step and only forward, to the form that this version needs.</summary>
internal static class SqliteSteps
{
    /// <summary>The last step; each writes its number into the file.</summary>
    public const long Last = 17;

    /// <param name="upTo">The number of the last step to be taken.</param>
    public static void Apply(SqliteConnection connection, string address, long upTo)
    {
        var version = (long)SqliteOpening.Ask(connection, "PRAGMA user_version")!;
        if (version > Last)
            throw SqliteErrors.Make(RegisterFailure.NewerSchema, address, $"was written by a newer version of the program (form {version}, this version knows {Last})");
        var last = Math.Min(upTo, Last);
        if (version == last && HasAll(connection, last)) return;
        SqliteOpening.Ask(connection, "PRAGMA journal_mode = WAL");
        Upgrade(connection, address, last);
        Complete(connection);
        SqliteOpening.Ask(connection, $"PRAGMA user_version = {last}");
    }

    /// <summary>Steps are numbered by what they concern, and a lesser number may have come later.</summary>
    private static bool HasAll(SqliteConnection connection, long last) =>
        SqliteOpening.Ask(connection, "SELECT count(*) FROM SchemaVersions") is long done
        && done >= Assembly.GetExecutingAssembly().GetManifestResourceNames().Count(name => IsStep(name, last));

    private static void Upgrade(SqliteConnection connection, string address, long last)
    {
        using var shared = new SharedConnection(connection);
        var result = DeployChanges.To
            .SqliteDatabase(shared)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => IsStep(name, last))
            .WithTransaction()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (result.Successful) return;
        if (result.Error is SqliteException known) throw SqliteErrors.Explain(address, known);
        throw SqliteErrors.Make(RegisterFailure.Other, address, $"cannot be brought to the current form: {result.Error?.Message}", result.Error);
    }

    /// <summary>The second step, as it was first written, lacked a column; no step can ask whether it is there.</summary>
    private static void Complete(SqliteConnection connection)
    {
        if (SqliteOpening.Ask(connection, "SELECT 1 FROM pragma_table_info('verdict_anchors') WHERE name = 'nth'") is not null) return;
        SqliteOpening.Ask(connection, "ALTER TABLE verdict_anchors ADD COLUMN nth INTEGER NOT NULL DEFAULT 1");
    }

    private static bool IsStep(string name, long last) => StepNames.Number(name, "Sqlite") is { } number && number <= last;
}
