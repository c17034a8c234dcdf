using SQLitePCL;

namespace Entente.Register.Storage.Sqlite;

/// <summary>Sets SQLite up as the register uses it: a connection belongs to one thread at a time, so that it need not lock each call.</summary>
internal static class SqliteEngine
{
    private const int MultiThread = 2, MemoryStatus = 9; // SQLITE_CONFIG_MULTITHREAD, SQLITE_CONFIG_MEMSTATUS

    private static readonly Lazy<bool> IsSetUp = new(SetUp);

    /// <summary>Sets it up, before the first connection of the process; where there has been one, all stays as it is.</summary>
    public static bool Require() => IsSetUp.Value;

    private static bool SetUp()
    {
        Batteries_V2.Init();
        return raw.sqlite3_config(MultiThread) == raw.SQLITE_OK && raw.sqlite3_config(MemoryStatus, 0) == raw.SQLITE_OK;
    }
}
