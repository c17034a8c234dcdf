namespace Entente.Register.Storage.Sqlite;

/// <summary>
/// Held by the program that makes the file of a register or brings it to the current form, so that another one that comes at
/// the same moment waits until that is done. It is a file beside the register's, there as long as it is held.
/// </summary>
internal static class OpeningLock
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    /// <summary>Null where no file can be made: then none can be changed either.</summary>
    /// <exception cref="RegisterException">Another program has held it for too long.</exception>
    public static IDisposable? Take(string address, TimeSpan patience)
    {
        for (var until = DateTime.UtcNow + patience; ; Thread.Sleep(BetweenTries))
        {
            try
            {
                return new FileStream(address + "-opening", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (Exception exception) when (exception is UnauthorizedAccessException or DirectoryNotFoundException or FileNotFoundException)
            {
                return null;
            }
            catch (IOException) when (DateTime.UtcNow < until)
            {
                // Held by another program.
            }
            catch (IOException exception)
            {
                throw SqliteErrors.Make(RegisterFailure.Locked, address, "is being made or changed by another program; try again when that has finished", exception);
            }
        }
    }
}
