using Entente.Register.Storage.Postgres;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sqlite;

namespace Entente.Register;

/// <summary>Opens registers.</summary>
public static class Registers
{
    /// <summary>Opens the register at an address, and makes it where there is none.</summary>
    /// <param name="address">
    /// The path of a file; or the address of a database on a PostgreSQL server, <c>postgres://user@host/database</c> or the
    /// driver's keywords, <c>Host=…;Database=…</c>.
    /// </param>
    /// <exception cref="RegisterException">It cannot be opened; the message names the register and the reason.</exception>
    public static IRegister Open(string address, RegisterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        var register = new RegisterService(StoreAt(address, options ?? new()), options ?? new());
        try
        {
            register.BringUpToDate();
            return register;
        }
        catch
        {
            register.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address is one on a server; otherwise it is the path of a file.</summary>
    public static bool IsOnServer(string address) => PostgresAddress.IsOne(address);

    /// <summary>The store at an address, and nothing derived anew in it.</summary>
    internal static RegisterStore StoreAt(string address, RegisterOptions options)
    {
        if (!IsOnServer(address)) return new RegisterStore(address, SqliteSession.Open(address, options));
        var server = PostgresAddress.Parse(address);
        return new RegisterStore(server.Shown, PostgresSession.Open(server, options));
    }
}
