using System.Reflection;
using DbUp;
using DbUp.Engine.Output;
using Npgsql;

namespace Entente.Register.Storage.Postgres;

/// <summary>Brings a register's tables, step by step and only forward, to the form that this version needs.</summary>
internal static class PostgresSteps
{
    /// <summary>Where the names of the steps that were taken are kept.</summary>
    private const string Journal = "schema_steps";

    /// <summary>The steps of this version, by name.</summary>
    public static string[] Known { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => IsStep(name, long.MaxValue))];

    /// <summary>Those up to one of a number.</summary>
    public static IEnumerable<string> UpTo(long last) => Known.Where(name => IsStep(name, last));

    /// <summary>The steps that a register has taken; null where there is no register.</summary>
    public static IReadOnlySet<string>? Taken(NpgsqlConnection connection, string schema)
    {
        using var command = new NpgsqlCommand("SELECT to_regclass(quote_ident($1) || '.' || quote_ident($2)) IS NOT NULL", connection);
        command.Parameters.Add(new NpgsqlParameter { Value = schema });
        command.Parameters.Add(new NpgsqlParameter { Value = Journal });
        if (command.ExecuteScalar() is not true) return null;
        using var names = new NpgsqlCommand($"SELECT scriptname FROM {Journal}", connection);
        using var reader = names.ExecuteReader();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read()) taken.Add(reader.GetString(0));
        return taken;
    }

    /// <summary>Takes the steps that are wanting. Whoever calls holds the lock of the one that writes.</summary>
    /// <param name="upTo">The number of the last step to be taken.</param>
    public static void Apply(PostgresAddress address, long upTo)
    {
        using var source = NpgsqlDataSource.Create(address.Settings);
        var result = DeployChanges.To
            .PostgresqlDatabase(new DbUp.Postgresql.PostgresqlConnectionManager(source))
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly(), name => IsStep(name, upTo))
            .WithVariablesDisabled()
            .JournalToPostgresqlTable(address.Schema, Journal)
            .WithTransaction()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (result.Successful) return;
        throw PostgresErrors.Explain(address.Shown, result.Error)
            ?? PostgresErrors.Make(RegisterFailure.Other, address.Shown, $"cannot be brought to the current form: {result.Error.Message}", result.Error);
    }

    private static bool IsStep(string name, long last) => StepNames.Number(name, "Postgres") is { } number && number <= last;
}
