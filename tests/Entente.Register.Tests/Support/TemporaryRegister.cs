using System.Data.Common;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;

namespace Entente.Register.Tests.Support;

/// <summary>
/// A register of its own for one test, gone when that is over. Where it lies the project says: the same tests are compiled
/// once for each database.
/// </summary>
public sealed partial class TemporaryRegister : IDisposable
{
    private IRegister? open;

    /// <summary>For <see cref="Registers.Open"/>.</summary>
    public string Address { get; }

    public IRegister Register => open ??= Open();

    public IRegister Open(RegisterOptions? options = null) =>
        Registers.Open(Address, options ?? Options);

    /// <summary>How it is opened unless a test says otherwise.</summary>
    public RegisterOptions Options { get; } = new() { Clock = FixedClock.Instance };

    public void Close()
    {
        open?.Dispose();
        open = null;
    }

    /// <summary>Says something to the database itself, past the program; what it throws comes through.</summary>
    public object? Ask(string sql)
    {
        using var connection = Connect();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    /// <summary>The tables that hold something now, and nothing when a rebuild has taken out what it makes anew.</summary>
    public IReadOnlyList<string> TablesThatARebuildClears()
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

    public void Dispose()
    {
        Close();
        Remove();
    }

    private static bool Holds(SqlSession session, StoredTable table) => session.Number($"SELECT 1 FROM {table.Name} LIMIT 1") is not null;

    /// <summary>A session of the database itself, beside the register.</summary>
    internal partial SqlSession Session();

    /// <summary>Checks that nobody has made it, or left anything at its place but an empty form.</summary>
    internal partial void HoldsNothing();

    private partial DbConnection Connect();

    private partial void Remove();

    private sealed class FixedClock : TimeProvider
    {
        public static FixedClock Instance { get; } = new();

        public override DateTimeOffset GetUtcNow() => new(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
