using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sqlite;

namespace Entente.Register;

/// <summary>Opens registers.</summary>
public static class Registers
{
    /// <summary>Opens the register at an address, and makes it where there is none.</summary>
    /// <param name="address">The path of a file.</param>
    /// <exception cref="RegisterException">It cannot be opened; the message names the file and the reason.</exception>
    public static IRegister Open(string address, RegisterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        var register = new RegisterService(new RegisterStore(address, SqliteSession.Open(address, options ?? new())), options ?? new());
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
}
