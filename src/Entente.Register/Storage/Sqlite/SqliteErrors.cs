using Microsoft.Data.Sqlite;

namespace Entente.Register.Storage.Sqlite;

/// <summary>Says in our words what SQLite reports.</summary>
internal static class SqliteErrors
{
    private const int Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static RegisterException Explain(string address, SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => Make(RegisterFailure.Locked, address, "is locked by another program that is writing to it; try again when that has finished", exception),
        Corrupt => Make(RegisterFailure.Damaged, address, "is damaged; entente doctor says where, and saves what can be read", exception),
        NotADatabase => Make(RegisterFailure.NotARegister, address, "is not a register", exception),
        Full => Make(RegisterFailure.DiskFull, address, "cannot grow: the disk is full; nothing of this batch was kept", exception),
        Perm or ReadOnly or CannotOpen => Make(RegisterFailure.NoPermission, address, "cannot be written: no permission for the file or its folder", exception),
        _ => Make(RegisterFailure.Other, address, $"cannot be used: {exception.Message}", exception),
    };

    public static RegisterException Make(RegisterFailure failure, string address, string reason, Exception? inner = null) =>
        new(failure, $"{address}: the register {reason}", inner);
}
