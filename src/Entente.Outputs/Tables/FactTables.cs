using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Exports;
using Entente.Register.Verdicts;

namespace Entente.Outputs.Tables;

/// <summary>The tables of what dispatches tell: one row a dispatch, one a fact, and for each kind of fact one with what is particular to it.</summary>
public static class FactTables
{
    private static readonly ImmutableArray<Lead> ToFact = [new("fact", "facts", "fact")];

    /// <summary>One row a dispatch.</summary>
    public static Table<ExportedDispatch> Dispatches { get; } = new()
    {
        Name = "dispatches",
        Title = "Dispatches",
        Meaning = "The stories that were read, each on the page on which it stands. A story on several pages is several rows with one text_sha256.",
        Key = ["dispatch"],
        Of = new ColumnList<ExportedDispatch>()
            .Key("dispatch", "The dispatch: made from the page's name, its text and the place in it, so that it is the same in every register.", d => d.Identifier)
            .Key("page", "The name of the page: a path or an address.", d => d.Page)
            .Key("page_sha256", "SHA-256 of the page's text, in UTF-8.", d => d.PageSha256)
            .Number("ordinal", "The dispatch's place in its page, from 0.", "dispatches", d => d.Ordinal)
            .Key("text_sha256", "SHA-256 of the dispatch's own text.", d => d.TextSha256)
            .Number("start", "Where it begins in the page's text, from 0.", "code points", d => d.Start)
            .Number("end", "Where it ends there; the end is not part of it.", "code points", d => d.End)
            .Text("title", "Its title as printed.", d => d.Title)
            .Text("agency", "The agency or paper that signs it.", d => d.Agency)
            .Text("outlet", "Who published it: the outlet that is told of the page, else the agency.", d => d.Outlet)
            .Text("url", "The page's address, where it is told.", d => d.Url)
            .Text("language", "Its language, ISO 639-1.", d => d.Language)
            .Add(new Column<ExportedDispatch>("published", CellType.Edtf, "The date of publication, as exactly as the page supports.", d => d.Published))
            .Day("known", "Since when what it tells could be known: the first day of published, else the day on which it was recorded.", d => d.Known)
            .Flag("teaser", "Whether it is a teaser of another story.", d => d.IsTeaser)
            .Key("reader", "Which reader read it: version of the program, and hash of its codebook.", d => d.Reader)
            .Moment("recorded", "When it was read into the register.", d => d.Recorded)
            .Flag("internal", "Whether its page is marked internal; such pages are exported only where they are asked for.", d => d.IsInternal)
            .Made(),
    };

    /// <summary>One row a fact, of whatever kind.</summary>
    public static Table<FactRow> Facts { get; } = new()
    {
        Name = "facts",
        Title = "Facts",
        Meaning = "What dispatches tell, each fact as one dispatch tells it, with the words that carry it. What is particular to its kind stands in the table of the kind, under the same fact.",
        Key = ["fact"],
        Leads = [new("dispatch", "dispatches", "dispatch")],
        Of = new ColumnList<FactRow>()
            .Key("fact", "The fact: its dispatch and its place there.", f => f.Fact.Identifier)
            .Key("dispatch", "The dispatch that tells it.", f => f.Dispatch.Identifier)
            .Code("kind", "The kind of fact.", KindTables.Kinds, f => f.Fact.Kind)
            .Text("narrower_kind", "The kind of engagement or of instrument (codebook/kinds); absent for other facts.", f => f.Fact.Told.NarrowerKind())
            .Text("identifier", "The thing that is told, which other dispatches may tell too; absent where it is told apart from nothing.", f => f.Fact.Entity)
            .Date("date", "When what is told was, is to be or holds.", f => f.Fact.Told.When())
            .Day("known", "Since when it could be known.", f => f.Dispatch.Known)
            .List("parties", "The parties that the fact names: ISO 3166-1 codes of states, acronyms of organisations.", f => f.Fact.Told.Parties())
            .Key("quote", "The words that tell it, verbatim.", f => f.Fact.Told.Quote)
            .Number("start", "Where the quote begins in the dispatch's text, from 0.", "code points", f => f.Fact.Start)
            .Number("end", "Where it ends there; the end is not part of it.", "code points", f => f.Fact.End)
            .Key("rule", "The rule of the codebook that found it; verdict where a person put it in.", f => f.Fact.Told.Rule)
            .Code<FactStanding>("standing", "What people have made of it. Rejected facts are left out.", f => f.Fact.Standing)
            .Made(),
    };

    /// <summary>One row for each person whom a fact names as taking part.</summary>
    public static Table<ParticipantRow> Participants { get; } = new()
    {
        Name = "participants",
        Title = "Participants as told",
        Meaning = "Those who took part in an engagement, as one dispatch tells it.",
        Key = ["fact", "ordinal"],
        Leads = [new("fact", "engagements", "fact")],
        Of = new ColumnList<ParticipantRow>()
            .Key("fact", "The fact that tells of the engagement.", p => p.Of.Fact.Identifier)
            .Number("ordinal", "The place among those named, from 1.", "people", p => p.At + 1)
            .Text("person", "The person's identifier (people); absent where the name says too little.", p => p.Of.Fact.Named(p.At + 1))
            .Key("name", "The name as printed.", p => p.Told.Person)
            .Text("party", "The person's party.", p => p.Told.Party)
            .Code<ParticipantRole>("role", "What the person did there.", p => p.Told.Role)
            .Made(),
    };

    /// <summary>The table of a kind of fact begins with the fact and what is told.</summary>
    internal static Table<FactRow> OfKind(string name, string title, string meaning, Func<ColumnList<FactRow>, ColumnList<FactRow>> more) => new()
    {
        Name = name,
        Title = title,
        Meaning = meaning,
        Key = ["fact"],
        Leads = ToFact,
        Of = more(new ColumnList<FactRow>().Key("fact", "The fact (facts).", f => f.Fact.Identifier)).Made(),
    };
}
