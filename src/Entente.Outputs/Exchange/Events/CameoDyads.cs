using Entente.Codebook;
using Entente.Codebook.Events;
using Entente.Outputs.Tables;
using Entente.Register.Exports;

namespace Entente.Outputs.Exchange.Events;

/// <summary>One event of CAMEO: who does what to whom.</summary>
internal readonly record struct CameoRow(CodedEvent Event, int Ordinal, string? From, string? To, string? Code, string? Flag);

/// <summary>Writes facts as event data in CAMEO's form, a dyad a row, as CSV; our own kind and the codebook's version stand beside each code.</summary>
public static class CameoDyads
{
    /// <summary>Says that it takes two, and one is told.</summary>
    private const string NoTarget = "no-target";

    /// <summary>Says that nobody is told who does it.</summary>
    private const string NoSource = "no-source";

    /// <summary>Says that it is not told who does it to whom.</summary>
    private const string NoDirection = "no-direction";

    /// <summary>The table, with its columns as the dictionary has them.</summary>
    public static Table Described(Book book) => TableOf(book);

    /// <summary>Writes all of them.</summary>
    public static void Write(IExportSource source, ExportScope scope, Book book, Stream to)
    {
        using var tables = new TableSet();
        var table = TableOf(book);
        tables.Add(table, TableWriters.Of(TableForm.Csv, table, to));
        var coder = new EventCoder(book.Events);
        foreach (var coded in source.Dispatches(scope).SelectMany(coder.Of))
            foreach (var row in Rows(coded, book.Events)) tables.Write(table, row);
        tables.End();
    }

    private static IEnumerable<CameoRow> Rows(CodedEvent coded, EventCodes codes)
    {
        string[] from = [.. coded.Actors.Select(actor => actor.Party).Distinct()], to = [.. coded.Recipients.Select(actor => actor.Party).Distinct()];
        var ordinal = 0;
        if (coded.Code.Cameo is not { } code)
        {
            yield return new CameoRow(coded, 1, from.FirstOrDefault(), to.FirstOrDefault(), null, PloverRecords.NoCode);
            yield break;
        }

        codes.Mirrored.TryGetValue(code, out var hosting);
        if (hosting is not null && to.Length == 0)
        {
            yield return new CameoRow(coded, 1, from.FirstOrDefault(), null, null, NoDirection);
            yield break;
        }

        foreach (var (source, target) in Pairs(from, to, coded.IsMutual))
        {
            yield return new CameoRow(coded, ++ordinal, source, target, code, source is null ? NoSource : target is null ? NoTarget : null);
            if (hosting is not null) yield return new CameoRow(coded, ++ordinal, target, source, hosting, null);
        }
    }

    /// <summary>Who does it to whom: what is done together each does to every other.</summary>
    private static IEnumerable<(string? From, string? To)> Pairs(string[] from, string[] to, bool isMutual)
    {
        if (from.Length == 0) return [(null, to.FirstOrDefault())];
        if (isMutual) return from.Length == 1 ? [(from[0], null)] : from.SelectMany(one => from.Where(other => other != one).Select(other => ((string?)one, (string?)other)));
        return to.Length == 0 ? from.Select(one => ((string?)one, (string?)null)) : from.SelectMany(one => to.Select(other => ((string?)one, (string?)other)));
    }

    private static Table<CameoRow> TableOf(Book book)
    {
        var (codes, version) = (book.Events, book.Version);
        return new Table<CameoRow>
        {
            Name = "cameo",
            Title = "Dyads",
            Meaning = "Who did what to whom, in the codes of CAMEO.",
            Key = ["fact", "ordinal"],
            Of = new ColumnList<CameoRow>()
                .Key("fact", "The fact.", r => r.Event.Row.Fact.Identifier)
                .Number("ordinal", "The dyad's place among those of the fact, from 1.", "dyads", r => r.Ordinal)
                .Date("date", "When.", r => r.Event.Row.Fact.Told.When())
                .Text("source", "Who does it: ISO 3166-1 alpha-3; absent for organisations.", r => Alpha3(codes, r.From))
                .Text("target", "To whom.", r => Alpha3(codes, r.To))
                .Text("code", "The code; absent where the kind has none.", r => r.Code)
                .Text("code_name", "Its name.", r => r.Code is { } code ? codes.CameoNames[code] : null)
                .Code("flag", "Why something is missing.", [PloverRecords.NoCode, NoSource, NoTarget, NoDirection], r => r.Flag)
                .Text("source_party", "Who does it, in our codes.", r => r.From)
                .Text("target_party", "To whom, in our codes.", r => r.To)
                .Key("fact_kind", "Our kind of fact.", r => r.Event.Row.Fact.Kind)
                .Key("kind", "Our kind within it.", r => r.Event.Kind)
                .Text("status", "Whether it was held.", r => r.Event.Status)
                .Text("identifier", "The thing that is told.", r => r.Event.Row.Fact.Entity)
                .Day("known", "Since when it could be known.", r => r.Event.Row.Dispatch.Known)
                .Key("quote", "The words that tell it.", r => r.Event.Row.Fact.Told.Quote)
                .Key("cameo", "The version of CAMEO.", _ => codes.CameoVersion)
                .Key("codebook", "The version of the codebook by which it was coded.", _ => version)
                .Made(),
        };
    }

    private static string? Alpha3(EventCodes codes, string? party) => party is null ? null : codes.Countries.GetValueOrDefault(party);
}
