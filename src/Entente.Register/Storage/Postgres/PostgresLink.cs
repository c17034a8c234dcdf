using System.Data;
using Npgsql;
using NpgsqlTypes;

namespace Entente.Register.Storage.Postgres;

/// <summary>The connection to a server, with the statements that were prepared on it; made anew where it was lost.</summary>
internal sealed class PostgresLink(PostgresAddress address, RegisterOptions options) : IDisposable
{
    private readonly Dictionary<string, PostgresStatement> statements = new(StringComparer.Ordinal);
    private NpgsqlConnection connection = PostgresOpening.Open(address, options);

    /// <summary>Whether the server, or the way to it, has ended the connection, as far as we were told.</summary>
    public bool IsLost => connection.State != ConnectionState.Open;

    /// <summary>Connects once more; what was under way is undone.</summary>
    public void Renew()
    {
        Dispose();
        connection = PostgresOpening.Open(address, options with { MustExist = true });
    }

    public NpgsqlTransaction Begin() => connection.BeginTransaction();

    /// <summary>The statement that was prepared under a name; null where none was.</summary>
    public PostgresStatement? Find(string name) => statements.GetValueOrDefault(name);

    public PostgresStatement Prepare(string name, string sql, ReadOnlySpan<NpgsqlDbType> types)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var type in types) command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type });
        command.Prepare();
        return statements[name] = new PostgresStatement(command, ArrayStatements.TablesOf(sql), ArrayStatements.IsQuery(sql));
    }

    /// <summary>Runs a statement once, however long it takes, and tells the first value that it returns.</summary>
    public object? RunOnce(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values) statement.Command.Dispose();
        statements.Clear();
        connection.Dispose();
    }
}
