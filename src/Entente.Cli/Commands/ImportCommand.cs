using System.CommandLine;
using System.IO.Compression;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Register;

namespace Entente.Cli.Commands;

/// <summary><c>entente import</c>: a register of what <c>entente export --format register</c> wrote.</summary>
internal static class ImportCommand
{
    /// <summary>What a folder calls it.</summary>
    private const string FileInFolder = "register.ndjson";

    public static Command Build(Session session)
    {
        var path = new Argument<string>("PATH") { Description = $"A file that entente export --format register has written, also packed (.gz), or a folder with {FileInFolder}" };
        var register = Common.Register();
        var command = new Command("import", "Make a register of an exported one, at an address where there is none.") { path, register };
        command.SetAction((result, _) => Task.Run(() =>
        {
            var address = session.Address(result.GetValue(register));
            Import(session, result.GetValue(path)!, address);
            using var made = session.OpenToView(address);
            session.Terminal.Output.WriteLine($"imported: {CountsText.Of(made.Count())}");
            return ExitCode.Done;
        }));
        return command;
    }

    private static void Import(Session session, string given, string address)
    {
        var path = Path.GetFullPath(given, session.Terminal.CurrentFolder);
        if (Directory.Exists(path)) (path, given) = (Path.Combine(path, FileInFolder), Path.Combine(given, FileInFolder));
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var unpacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
            Registers.Import(unpacked, given, address);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotRead(given, e.Message), e);
        }
    }
}
