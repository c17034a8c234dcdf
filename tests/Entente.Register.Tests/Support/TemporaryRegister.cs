using System.Data.Common;

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

    public void Dispose()
    {
        Close();
        Remove();
    }

    private partial DbConnection Connect();

    private partial void Remove();

    private sealed class FixedClock : TimeProvider
    {
        public static FixedClock Instance { get; } = new();

        public override DateTimeOffset GetUtcNow() => new(2025, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
