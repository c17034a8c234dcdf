using System.CommandLine;
using System.CommandLine.Parsing;
using Entente.Codebook;
using Entente.Outputs.Tables;
using Entente.Register.Exports;
using NodaTime;

namespace Entente.Cli.Options;

/// <summary>The options that say what of a register is exported, and as what.</summary>
internal sealed class ExportOptions
{
    private readonly Option<string[]> tables = new("--table")
    {
        Description = "Only this table (see --dictionary); may be given again", HelpName = "NAME", CustomParser = TablesIn,
    };

    private readonly Option<string[]> parties = Parties.Several("Only what concerns this party; of A,B both", "A,B");
    private readonly Option<string[]> kinds = new("--kind") { Description = "Only facts of this kind (engagement, tenure, visit, protocol …); given again, of either", HelpName = "KIND" };
    private readonly Option<LocalDate?> since = Common.Day("--since", "Only what dispatches published on this day or later tell");
    private readonly Option<LocalDate?> until = Common.Day("--until", "Only what dispatches published by this day tell");
    private readonly Option<LocalDate?> asOf = Common.AsOf();

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[tables, parties, kinds, since, until, asOf]) command.Options.Add(option);
    }

    /// <summary>The tables that are wanted; all, where none are named.</summary>
    public IReadOnlyList<Table> Tables(ParseResult result) =>
        result.GetValue(tables) is { Length: > 0 } named ? [.. named.Distinct().Select(name => ExportTables.Find(name)!)] : ExportTables.All;

    /// <summary>Whether tables are named.</summary>
    public bool NamesTables(ParseResult result) => result.GetValue(tables) is { Length: > 0 };

    /// <summary>Whether anything is asked for but all.</summary>
    public bool Narrows(ParseResult result) =>
        ((Option[])[tables, parties, kinds, since, until, asOf]).Any(option => result.GetResult(option) is { Implicit: false });

    /// <exception cref="UsageException">A kind is none, or the last day lies before the first.</exception>
    public ExportScope Scope(ParseResult result, Book book)
    {
        var codes = KindCodes.Of(book);
        var scope = new ExportScope
        {
            Parties = [.. result.GetValue(parties) ?? []],
            Kinds = [.. (result.GetValue(kinds) ?? []).Select(kind => codes.Find(kind) ?? throw new UsageException(Messages.NoKind(kind, codes.All)))],
            Since = result.GetValue(since),
            Until = result.GetValue(until),
            AsOf = result.GetValue(asOf),
            Agencies = book.World.Agencies,
        };
        return scope.Until < scope.Since ? throw new UsageException(Messages.UntilBeforeSince) : scope;
    }

    private static string[] TablesIn(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => ExportTables.Find(token.Value) is null))
            result.AddError(Messages.NoTable(token.Value, ExportTables.All.Select(table => table.Name)));
        return [.. result.Tokens.Select(token => token.Value)];
    }
}
