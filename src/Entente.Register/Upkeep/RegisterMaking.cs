using Entente.Register.Storage.Postgres;
using Entente.Register.Storage.Sql;
using Entente.Register.Storage.Sql.Rows;
using Entente.Register.Storage.Sqlite;

namespace Entente.Register.Upkeep;

/// <summary>
/// Makes a register of rows that another one held. It is there when it is whole: a file is made under another name beside its
/// own, and on a server all rows come in one transaction. What is derived from them is made at the end; where the program is
/// killed before, whoever opens the register does it.
/// </summary>
internal static class RegisterMaking
{
    private const string Unfinished = "-unfinished";
    private static readonly string[] Beside = ["", "-wal", "-shm", "-journal", "-opening"];

    /// <param name="step">The form of the rows.</param>
    /// <param name="fill">Hands the rows over.</param>
    /// <param name="finish">What is to be done, at the address that it is told, before the register is in its place.</param>
    /// <exception cref="RegisterException">There is a register already, or none can be made.</exception>
    public static void Make(string address, RegisterOptions options, long step, Action<IRowSink> fill, Action<string>? finish = null)
    {
        if (PostgresAddress.IsOne(address)) MakeOnServer(PostgresAddress.Parse(address), address, options, step, fill);
        else MakeFile(address, options, step, fill, finish);
        if (PostgresAddress.IsOne(address)) finish?.Invoke(address);
    }

    private static void MakeFile(string address, RegisterOptions options, long step, Action<IRowSink> fill, Action<string>? finish)
    {
        RequireFree(address);
        SqliteOpening.RequireFolder(address);
        using var held = OpeningLock.Take(address, options.BusyTimeout);
        RequireFree(address);
        var unfinished = address + Unfinished;
        Remove(unfinished);
        try
        {
            using (var session = SqliteSession.Open(unfinished, options with { MustExist = false, UpToStep = step })) Fill(session, unfinished, step, fill);
            Registers.Open(unfinished, options with { MustExist = true }).Dispose();
            finish?.Invoke(unfinished);
            PutInPlace(unfinished, address);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.Make(RegisterFailure.NoPermission, address, $"cannot be made: {exception.Message}", exception);
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private static void MakeOnServer(PostgresAddress server, string address, RegisterOptions options, long step, Action<IRowSink> fill)
    {
        using (var session = PostgresSession.Open(server, options with { MustExist = false, UpToStep = step })) Fill(session, server.Shown, step, fill);
        Registers.Open(address, options with { MustExist = true }).Dispose();
    }

    private static void Fill(SqlSession session, string address, long step, Action<IRowSink> fill)
    {
        try
        {
            if (session.Step > step) throw Exists(address, "holds nothing, but is of a newer form than what is to be put into it");
            using var transaction = session.Begin();
            foreach (var table in RegisterTables.Primary(session))
                if (session.Number($"SELECT 1 FROM {table.Name} LIMIT 1") is not null)
                    throw Exists(address, "holds something already");
            fill(new RowLoader(session, address));
            transaction.Commit();
        }
        catch (Exception exception) when (session.Explain(exception) is { } known)
        {
            throw known;
        }
    }

    /// <summary>An empty file is taken for none. A log without its file would be taken for the log of the new one.</summary>
    private static void RequireFree(string address)
    {
        if (Directory.Exists(address) || (File.Exists(address) && new FileInfo(address).Length > 0)) throw Exists(address, "is there already");
        foreach (var log in (string[])["-wal", "-journal"])
            if (File.Exists(address + log))
                throw Exists(address, $"is not there, but {Path.GetFileName(address)}{log}, the log of one that was, is; take it away first");
    }

    private static RegisterException Exists(string address, string what) =>
        new(RegisterFailure.Exists, $"{address}: the register {what}; none is written over");

    /// <summary>On disk before it has its name.</summary>
    private static void PutInPlace(string unfinished, string address)
    {
        using (var file = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
        if (File.Exists(address)) File.Delete(address);
        File.Move(unfinished, address, overwrite: false);
    }

    private static void Remove(string path)
    {
        foreach (var part in Beside.Where(part => File.Exists(path + part))) File.Delete(path + part);
    }
}
