namespace Entente.Register.Storage.Sqlite;

internal sealed class SqliteStore : IDisposable
{
    private SqliteStore(string address) => Address = address;

    public string Address { get; }

    public static SqliteStore Open(string address, RegisterOptions options) => new(address);

    public void Dispose()
    {
    }
}
