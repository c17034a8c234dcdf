using System.Data.Common;
using Entente.Evaluating;
using Entente.Register;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Entente.Cli.Tests.Crashes;

/// <summary>Which database keeps a register.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}

/// <summary>The place of a register that several programs open, gone when the test ends.</summary>
internal sealed class RegisterPlace : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string? server;
    private readonly string name = $"entente_crash_{Guid.NewGuid():n}";

    public RegisterPlace(Database database)
    {
        server = database == Database.Postgres ? PostgresServer.Require() : null;
        Address = server is null ? Path.Combine(folder.FullPath, "test.db") : $"{server};Search Path={name};Application Name={name}";
    }

    public string Address { get; }

    /// <summary>Opens it in this process.</summary>
    public IRegister Open() => Registers.Open(Address);

    /// <summary>Cuts the connection of whoever is connected to it; nothing happens to a file.</summary>
    public void CutConnections()
    {
        if (server is not null) RunOnServer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{name}'");
    }

    public void Dispose()
    {
        if (server is not null) RunOnServer($"DROP SCHEMA IF EXISTS {name} CASCADE");
        folder.Dispose();
    }

    /// <summary>Says something to the database itself, past the program.</summary>
    public void Run(string sql)
    {
        using DbConnection connection = server is null ? new SqliteConnection($"Data Source={Address};Pooling=False") : new NpgsqlConnection($"{Address};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void RunOnServer(string sql)
    {
        using var connection = new NpgsqlConnection($"{server};Pooling=False");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
