using Entente.Register.Exports.Exchange;
using Entente.Register.Storage;
using Entente.Register.Storage.Postgres;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sqlite;
using Entente.Register.Upkeep;
using Entente.Register.Upkeep.Backups;

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

    /// <summary>Makes a register of a backup, at an address where there is none.</summary>
    /// <param name="name">How messages call the backup.</param>
    /// <exception cref="RegisterException">It is no backup, or not as it was written: then nothing is made; or there is a register already.</exception>
    public static void Restore(Stream backup, string name, string address, RegisterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        using var reader = new BackupReader(backup, name);
        if (reader.Head.Step > StepNames.Last)
            throw new RegisterException(RegisterFailure.NewerSchema, $"{name}: the backup is of a register of a newer version of the program (form {reader.Head.Step}, this version knows {StepNames.Last})");
        RegisterMaking.Make(address, options ?? new(), reader.Head.Step, reader.Read);
    }

    /// <summary>Makes a register of an export of another one (<see cref="Exports.IExports.WriteRows"/>), at an address where there is none.</summary>
    /// <param name="name">How messages call the file.</param>
    /// <exception cref="RegisterException">A line of it cannot be used, which the message names: then nothing is made; or there is a register already.</exception>
    public static void Import(Stream from, string name, string address, RegisterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(address);
        using var reader = new ExchangeReader(from, name);
        RegisterMaking.Make(address, options ?? new(), reader.Step, reader.Read);
    }

    /// <summary>Makes a register of another one, of either database into either, at an address where there is none; the other is left as it is.</summary>
    /// <remarks>Nobody writes to the other one meanwhile, so that nothing is left behind in it.</remarks>
    /// <exception cref="RegisterException">One of the two cannot be used, or there is a register at the address already.</exception>
    public static void Move(string from, string to, RegisterOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(to);
        using var register = Open(from, (options ?? new()) with { MustExist = true });
        ((RegisterService)register).MoveTo(to);
    }

    /// <summary>Whether an address is one on a server; otherwise it is the path of a file.</summary>
    public static bool IsOnServer(string address) => PostgresAddress.IsOne(address);

    /// <summary>Opens the database of a register.</summary>
    internal static SqlSession SessionAt(string address, RegisterOptions options) =>
        IsOnServer(address) ? PostgresSession.Open(PostgresAddress.Parse(address), options) : SqliteSession.Open(address, options);

    /// <summary>An address as it may be shown to people.</summary>
    internal static string Shown(string address) => IsOnServer(address) ? PostgresAddress.Parse(address).Shown : address;

    /// <summary>The store at an address, and nothing derived anew in it.</summary>
    internal static RegisterStore StoreAt(string address, RegisterOptions options) => new(Shown(address), SessionAt(address, options));
}
