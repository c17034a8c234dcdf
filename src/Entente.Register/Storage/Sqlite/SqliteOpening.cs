using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace Entente.Register.Storage.Sqlite;

/// <summary>Opens the file of a register: makes it, or makes sure that it is one that we can read.</summary>
internal static class SqliteOpening
{
    private const long ApplicationId = 1164866676; // "Entt", written into the header by the first step.
    private const int CacheKilobytes = 131_072; // A view of a large register reads some thousand pages of 4 kB.
    private const int MappedBytes = 67_108_864; // What is mapped is read without a copy; it counts as memory of the process, which adding keeps below 512 MiB.
    private const int MostMappedBytes = 2_147_418_112; // As much as SQLite maps. Views read here and there in all of the file.
    private const int VersionAt = 60, ApplicationIdAt = 68, HeadLength = 100; // Of the file format.
    private static readonly byte[] Magic = "SQLite format 3\0"u8.ToArray();

    public static SqliteConnection Open(string address, RegisterOptions options)
    {
        using var held = IsCurrent(address) || (options.MustExist && !File.Exists(address)) ? null : OpeningLock.Take(address, options.BusyTimeout);
        var exists = Exists(address);
        if (!exists && options.MustExist) throw Missing(address, "does not exist");
        if (!exists) RequireFolder(address);
        var connection = Connect(address, options);
        try
        {
            if (exists) RequireRegister(connection, address);
            SqliteSteps.Apply(connection, address, options.UpToStep);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Whether the head of the file says that it is a register of the current form, so that opening changes nothing.</summary>
    private static bool IsCurrent(string address)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        try
        {
            using var file = new FileStream(address, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return file.ReadAtLeast(head, HeadLength, false) == HeadLength
                && BinaryPrimitives.ReadInt32BigEndian(head[ApplicationIdAt..]) == ApplicationId
                && BinaryPrimitives.ReadInt32BigEndian(head[VersionAt..]) == SqliteSteps.Last;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Whether there is a file with content; an empty one is taken for a new register.</summary>
    private static bool Exists(string address)
    {
        if (Directory.Exists(address)) throw SqliteErrors.Make(RegisterFailure.NotARegister, address, "is a folder, not a file");
        if (!File.Exists(address)) return false;
        try
        {
            using var file = new FileStream(address, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length == 0) return false;
            Span<byte> start = stackalloc byte[Magic.Length];
            if (file.ReadAtLeast(start, start.Length, false) < start.Length || !start.SequenceEqual(Magic))
                throw SqliteErrors.Make(RegisterFailure.NotARegister, address, "is not a register: the file is something else");
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw SqliteErrors.Make(RegisterFailure.NoPermission, address, "cannot be read: " + exception.Message, exception);
        }
    }

    /// <exception cref="RegisterException">There is no folder in which the file could lie.</exception>
    public static void RequireFolder(string address)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(address));
        if (folder is not null && !Directory.Exists(folder))
            throw Missing(address, $"cannot be made: there is no folder {folder}");
    }

    private static RegisterException Missing(string address, string reason) =>
        SqliteErrors.Make(RegisterFailure.Missing, address, reason);

    private static SqliteConnection Connect(string address, RegisterOptions options)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = address,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)),
        };
        SqliteEngine.Require();
        var connection = new SqliteConnection(text.ToString());
        connection.Open();
        var timeout = (long)options.BusyTimeout.TotalMilliseconds;
        Ask(connection, $"PRAGMA busy_timeout = {timeout}");
        Ask(connection, "PRAGMA synchronous = NORMAL");
        Ask(connection, $"PRAGMA cache_size = -{CacheKilobytes}");
        Ask(connection, $"PRAGMA mmap_size = {(options.MustExist ? MostMappedBytes : MappedBytes)}");
        Ask(connection, "PRAGMA wal_autocheckpoint = 16384");
        return connection;
    }

    private static void RequireRegister(SqliteConnection connection, string address)
    {
        if (Ask(connection, "PRAGMA application_id") is not ApplicationId)
            throw SqliteErrors.Make(RegisterFailure.NotARegister, address, "is not a register: it is another program's database");
    }

    internal static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
