namespace Entente.Register.Upkeep.Backups;

/// <summary>Backups in files.</summary>
public static class BackupFile
{
    private const string Unfinished = "-unfinished";

    /// <summary>Writes a backup of a register; the file is there when it is whole, and none is written over.</summary>
    /// <exception cref="RegisterException">The register cannot be read, or the file cannot be written.</exception>
    public static RegisterCounts Write(IRegister register, string file)
    {
        if (Path.Exists(file)) throw Fail(RegisterFailure.Exists, file, "is there already; no backup is written over");
        var unfinished = file + Unfinished;
        try
        {
            RegisterCounts counts;
            using (var to = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                counts = register.Backup(to);
                to.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file, overwrite: false);
            return counts;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(RegisterFailure.BadBackup, file, $"the backup cannot be written: {exception.Message}", exception);
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }

    /// <summary>Makes a register of a backup.</summary>
    /// <exception cref="RegisterException">The file is no backup, or not as it was written; or there is a register at the address already.</exception>
    public static void Restore(string file, string address, RegisterOptions? options = null)
    {
        using var from = Open(file);
        Registers.Restore(from, file, address, options);
    }

    private static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fail(RegisterFailure.BadBackup, file, $"the backup cannot be read: {exception.Message}", exception);
        }
    }

    private static RegisterException Fail(RegisterFailure failure, string file, string what, Exception? inner = null) =>
        new(failure, $"{file}: {what}", inner);
}
