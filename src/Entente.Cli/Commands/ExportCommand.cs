using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs.Tables;
using Entente.Register.Exports;

namespace Entente.Cli.Commands;

/// <summary><c>entente export</c>: the register as data, for tables and other programs.</summary>
internal sealed class ExportCommand
{
    private const string AsRegister = "register";

    private static readonly string[] Forms = ["csv", "ndjson", AsRegister];

    private readonly Session session;
    private readonly Option<string> format = Common.Format(Forms);
    private readonly Option<string?> output = new("--output") { Description = "The file or folder to write; none is written over (default: standard output)", HelpName = "PATH" };
    private readonly Option<bool> dictionary = new("--dictionary") { Description = "Print what every table and column means, and export nothing" };
    private readonly Option<bool> internalToo = Common.Internal();
    private readonly Option<string?> register = Common.Register();
    private readonly ExportOptions options = new();

    private ExportCommand(Session session) => this.session = session;

    public static Command Build(Session session)
    {
        var export = new ExportCommand(session);
        var command = new Command("export", "Write the register as data: tables, a data package, linked data, event data, networks.") { export.format, export.output };
        export.options.AddTo(command);
        foreach (var option in (Option[])[export.dictionary, export.internalToo, export.register]) command.Options.Add(option);
        command.SetAction((result, _) => Task.Run(() => export.Run(result)));
        return command;
    }

    private int Run(ParseResult result)
    {
        if (result.GetValue(dictionary)) return Dictionary(result);
        using var of = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
        var form = result.GetValue(format)!;
        var scope = options.Scope(result, Book.LoadEmbedded());
        if (form == AsRegister) WriteRegister(of.Exports, result);
        else WriteTables(of.Exports, form == "csv" ? TableForm.Csv : TableForm.Ndjson, scope, result);
        return ExitCode.Done;
    }

    private int Dictionary(ParseResult result)
    {
        using var target = Target.Open(session.Terminal, result.GetValue(output));
        target.Writer.Write(DataDictionary.Text());
        return ExitCode.Done;
    }

    private void WriteRegister(IExports exports, ParseResult result)
    {
        if (options.Narrows(result)) throw new UsageException(Messages.RegisterIsWhole);
        ExportTarget.Write(session.Terminal, result.GetValue(output), to => exports.WriteRows(to));
    }

    /// <summary>One table goes into a file, several into a folder.</summary>
    private void WriteTables(IExports exports, TableForm form, ExportScope scope, ParseResult result)
    {
        var (tables, path) = (options.Tables(result), result.GetValue(output));
        if (options.NamesTables(result) && tables is [var one])
            ExportTarget.Write(session.Terminal, path, to => exports.Read(source => TableExport.Write(source, scope, one, form, to)));
        else if (path is null) throw new UsageException(Messages.TablesNeedFolder);
        else ExportTarget.Fill(session.Terminal, path, folder => exports.Read(source => TableExport.WriteTo(folder, source, scope, tables, form)));
    }
}
