using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Tests.Support;

/// <summary>What tests of its upkeep see of a register from inside.</summary>
public sealed partial class TemporaryRegister
{
    /// <summary>The tables that hold something now, and nothing when a rebuild has taken out what it makes anew.</summary>
    internal IReadOnlyList<string> TablesThatARebuildClears()
    {
        using var session = Session();
        var held = session.Tables().Where(table => Holds(session, table)).ToArray();
        var store = new RegisterStore(Address, session);
        using var transaction = store.Begin();
        store.Profiles.Clear();
        store.Verdicts.Clear();
        store.Documents.Clear();
        return [.. held.Where(table => !Holds(session, table)).Select(table => table.Name)];
    }

    /// <summary>Changes rows past the program and past what the database itself refuses.</summary>
    internal void Alter(string sql)
    {
        Close();
        using var connection = Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Unguarded + sql;
        command.ExecuteNonQuery();
    }

    /// <summary>A session of the database itself, beside the register.</summary>
    internal partial SqlSession Session();

    /// <summary>Checks that nobody has made it, or left anything at its place but an empty form.</summary>
    internal partial void HoldsNothing();

    private static bool Holds(SqlSession session, StoredTable table) => session.Number($"SELECT 1 FROM {table.Name} LIMIT 1") is not null;
}
