using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Printing;
using Entente.Codebook;
using Entente.Outputs.Exchange;
using Entente.Outputs.Exchange.Events;
using Entente.Outputs.Exchange.Networks;
using Entente.Outputs.Packages;
using Entente.Outputs.Tables;
using Entente.Register.Exports;

namespace Entente.Cli.Commands;

/// <summary><c>entente export</c>: the register as data, for tables and other programs.</summary>
internal sealed class ExportCommand
{
    private const string AsPackage = "package", AsRegister = "register";

    /// <summary>Several tables, in a file each.</summary>
    private static readonly Dictionary<string, TableForm> Tables = new() { ["csv"] = TableForm.Csv, ["ndjson"] = TableForm.Ndjson, ["parquet"] = TableForm.Parquet };

    /// <summary>What goes into one file.</summary>
    private static readonly Dictionary<string, Action<IExportSource, ExportScope, Book, Stream>> Files = new()
    {
        ["jsonld"] = (source, scope, _, to) => LinkedData.Write(source, scope, to),
        ["ftm"] = FollowTheMoney.Write,
        ["plover"] = PloverRecords.Write,
        ["cameo"] = CameoDyads.Write,
        ["graphml"] = (source, scope, _, to) => NetworkFiles.WriteGraphMl(source, scope, to),
        ["gexf"] = (source, scope, _, to) => NetworkFiles.WriteGexf(source, scope, to),
    };

    private readonly Session session;
    private readonly Option<string> format = Common.Format([.. Tables.Keys, AsPackage, .. Files.Keys, AsRegister]);
    private readonly Option<string?> output = new("--output") { Description = "The file or folder to write; none is written over (default: standard output)", HelpName = "PATH" };
    private readonly Option<bool> dictionary = new("--dictionary") { Description = "Print what every table and column means, and export nothing" };
    private readonly Option<bool> internalToo = Common.Internal();
    private readonly Option<string?> register = Common.Register();
    private readonly ExportOptions options = new();
    private readonly ReleaseOptions release = new();

    private ExportCommand(Session session) => this.session = session;

    public static Command Build(Session session)
    {
        var export = new ExportCommand(session);
        var command = new Command("export", "Write the register as data: tables, a data package, linked data, event data, networks.") { export.format, export.output };
        export.options.AddTo(command);
        export.release.AddTo(command);
        foreach (var option in (Option[])[export.dictionary, export.internalToo, export.register]) command.Options.Add(option);
        command.SetAction((result, _) => Task.Run(() => export.Run(result)));
        return command;
    }

    private int Run(ParseResult result)
    {
        if (result.GetValue(dictionary)) return Dictionary(result);
        using var of = session.OpenToView(result.GetValue(register), result.GetValue(internalToo));
        var form = result.GetValue(format)!;
        var book = Book.LoadEmbedded();
        var scope = options.Scope(result, book);
        Parties.Require(result, of, book);
        release.RequireFor(form == AsPackage, result);
        if (form != AsPackage && Tables.TryGetValue(form, out var tables)) WriteTables(of.Exports, tables, scope, result);
        else if (options.NamesTables(result)) throw new UsageException(Messages.NoTablesIn(form));
        else if (form == AsRegister) WriteRegister(of.Exports, result);
        else if (form == AsPackage) WritePackage(of.Exports, scope, result);
        else ExportTarget.Write(session.Terminal, result.GetValue(output), to => of.Exports.Read(source => Files[form](source, scope, book, to)));
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
        if (form == TableForm.Parquet && path is null) throw new UsageException(Messages.NeedsOutput);
        if (options.NamesTables(result) && tables is [var one])
            ExportTarget.Write(session.Terminal, path, to => exports.Read(source => TableExport.Write(source, scope, one, form, to)));
        else if (path is null) throw new UsageException(Messages.TablesNeedFolder);
        else ExportTarget.Fill(session.Terminal, path, folder => exports.Read(source => TableExport.WriteTo(folder, source, scope, tables, form)));
    }

    /// <summary>A package is a folder, or a zip file of it.</summary>
    private void WritePackage(IExports exports, ExportScope scope, ParseResult result)
    {
        if (result.GetValue(output) is not { } path) throw new UsageException(Messages.NeedsOutput);
        var told = release.Read(result);
        Action<string> fill = folder => exports.Read(source => DataPackage.Write(source, scope, told, folder));
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) ExportTarget.Zip(session.Terminal, path, fill);
        else ExportTarget.Fill(session.Terminal, path, fill);
    }
}
