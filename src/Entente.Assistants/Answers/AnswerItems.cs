using Entente.Outputs.Brief;
using Entente.Outputs.Calendar;
using Entente.Outputs.Time;
using Entente.Register.Views;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Entities;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;
using Entente.Web;
using Entente.Web.Languages;
using NodaTime;
using NodaTime.Text;

namespace Entente.Assistants.Answers;

/// <summary>Makes items of what views tell, in the words of the briefs.</summary>
internal sealed class AnswerItems(Wording words, AnswerAddresses addresses)
{
    private readonly Citations citations = new(addresses);
    private readonly BriefLines lines = new(words.Labels);
    private readonly OfficesComposer offices = new(words.Labels, words.Dates, words.Time);
    private readonly MechanismsComposer mechanisms = new(words.Labels, words.Dates, words.Time);
    private readonly CalendarComposer calendar = new(words.Labels, words.CalendarLabels);

    public static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    public AnswerItem Party(string code) =>
        new() { Identifier = code, Address = addresses.Party(code), Kind = "party", Text = words.Labels.Party(code), Parties = [code], Citations = [] };

    /// <param name="most">So many dispatches are cited.</param>
    public AnswerItem Engagement(BriefEngagement of, int most = Citations.Usual) =>
        Item(of.Identifier, "engagement", lines.Engagement(of), citations.Of(of.Sources, of.Identifier, most)) with
        {
            Status = Codes.Of(of.Status), When = of.When?.Text, Parties = of.Parties,
            People = of.Participants.IsEmpty ? null : [.. of.Participants.Select(p => new AnswerPerson(p.Identifier, p.Name, p.Party, Codes.Of(p.Role)))],
        };

    public AnswerItem Holder(BriefHolder of) =>
        Item(of.Identifier, "holder", lines.Holder(of), citations.Of(of.Sources, of.Identifier)) with
        {
            Parties = [of.Party], People = [new AnswerPerson(of.Identifier, of.Person, of.Party, of.Office)],
        };

    public AnswerItem Incumbency(string office, string party, Incumbency of)
    {
        var item = Item(of.Identifier, "holder", offices.Line(of), citations.Of(of.Sources, of.Identifier));
        return item with
        {
            Status = of.Current ? "current" : "former", Parties = [party], When = $"{Day(of.FirstMentioned)}/{Day(of.LastMentioned)}",
            People = [new AnswerPerson(of.Identifier, of.Person, of.Party ?? party, office)], Text = $"{words.Labels.Office(office)} · {item.Text}",
        };
    }

    /// <param name="most">So many dispatches are cited.</param>
    public AnswerItem Instrument(BriefInstrument of, int most = Citations.Usual) =>
        Item(of.Identifier, "instrument", lines.Instrument(of), citations.Of(of.Sources, of.Identifier, most)) with
        {
            Status = Codes.Of(of.State), When = (of.Period ?? of.Signed)?.Text, Parties = of.Parties,
        };

    public AnswerItem Mechanism(BriefMechanism of) =>
        Item(of.Identifier, "mechanism", lines.Mechanism(of), citations.Of(of.Sources, of.Identifier)) with { When = of.LastHeld?.Text, Parties = of.Parties };

    /// <summary>A mechanism with how it meets; its last session that is told stands for it.</summary>
    public AnswerItem Mechanism(MechanismHistory of)
    {
        var last = of.Sessions.LastOrDefault(s => s.Status == SessionStatus.Held) ?? of.Sessions.LastOrDefault();
        var sources = last?.Sources is { IsDefaultOrEmpty: false } told ? told : of.Sources;
        var line = last is null ? null : mechanisms.Line(last);
        var item = Item(of.Identifier, "mechanism", BriefLine.Of(line?.Lead ?? words.Labels.NoDate, $"{of.Name} ({string.Join(", ", of.Parties)}){(line is null ? "" : $"{words.Labels.Colon}{line.Text}")}", line?.Notes ?? [], "", null), citations.Of(sources, last?.Identifier ?? of.Identifier));
        var rhythm = mechanisms.Rhythm(of);
        return item with { When = last?.When?.Text, Parties = of.Parties, Status = of.Overdue ? "overdue" : null, Notes = rhythm.Length == 0 ? item.Notes : [.. item.Notes ?? [], rhythm] };
    }

    /// <param name="most">So many dispatches are cited.</param>
    public AnswerItem Session(Session of, int most = Citations.Usual) =>
        Item(of.Identifier, "session", mechanisms.Line(of), citations.Of(of.Sources, of.Identifier, most)) with { Status = Codes.Of(of.Status), When = of.When?.Text, Parties = of.Parties };

    public AnswerItem Undertaking(BriefUndertaking of) =>
        Item(of.Identifier, "undertaking", lines.Undertaking(of), citations.Of(of.Sources, of.Identifier)) with
        {
            Status = Codes.Of(of.Status), When = of.Due?.Text, Parties = of.Parties,
        };

    /// <summary>What was announced, with what was told of it since.</summary>
    /// <param name="most">So many dispatches are cited.</param>
    public AnswerItem Thread(ThreadView of, int most = Citations.Usual + 1)
    {
        // What was told later is cited itself, and needs no note.
        var line = lines.Thread(of) with { Notes = [] };
        return Item(of.Identifier, Codes.Of(of.Kind), line, citations.Of(of.Steps, most)) with { Status = Codes.Of(of.Status), When = of.Due?.Text, Parties = of.Parties };
    }

    public AnswerItem Assistance(BriefAssistance of) =>
        Item(of.Identifier, "assistance", lines.Assistance(of), citations.Of(of.Sources, of.Identifier)) with { Status = Codes.Of(of.Status), When = of.When?.Text };

    public AnswerItem Deployment(BriefDeployment of) =>
        Item(of.Identifier, "deployment", lines.Deployment(of), citations.Of(of.Sources, of.Identifier)) with { Status = Codes.Of(of.Status), When = of.When?.Text };

    public AnswerItem Anniversary(BriefAnniversary of) =>
        Item(of.Identifier, "anniversary", lines.Anniversary(of), citations.Of(of.Sources, of.Identifier)) with { When = Day(of.Day) };

    public AnswerItem Entry(CalendarEntry of) =>
        Item(of.Identifier, Codes.Of(of.Kind), calendar.Line(of), citations.Of(of.Sources, of.Identifier)) with
        {
            Status = of.Status is { } status ? Codes.Of(status) : of.Expected ? "expected" : null, When = of.When.Text, Parties = of.Parties,
        };

    public AnswerItem Conflict(Conflict of)
    {
        var item = Item(of.Identifier, "conflict", words.Conflicts.Line(of), citations.Of([.. of.Values.SelectMany(v => v.Sources.Take(1))], of.Identifier, of.Values.Length));
        // An office is no entity; it is found with its party.
        return of.Field == ConflictField.Holder ? item with { Address = addresses.Party(of.Identifier.Split(':')[0]) } : item;
    }

    public AnswerItem Office(PersonView person, string identifier, PersonOffice of)
    {
        var time = (of.FirstMentioned, of.LastMentioned) switch
        {
            ({ } first, { } last) => first == last ? words.Dates.Of(first) : $"{words.Dates.Of(first)} – {words.Dates.Of(last)}",
            _ => words.Labels.NoDate,
        };
        var party = of.Party is { } code ? $" ({words.Labels.Party(code)})" : "";
        var line = BriefLine.Of(time, $"{person.Name}{words.Labels.Colon}{words.Labels.Office(of.Office)}{party}", of.Organisation is null ? [] : [of.Organisation], "", null);
        return Item(identifier, "office", line, citations.Of(of.Sources, identifier)) with
        {
            Status = of.Former ? "former" : null, When = $"{Day(of.FirstMentioned)}/{Day(of.LastMentioned)}", Parties = of.Party is null ? null : [of.Party],
        };
    }

    private AnswerItem Item(string? identifier, string kind, BriefLine line, (IReadOnlyList<Citation> Cited, int? More) cited) => new()
    {
        Identifier = identifier,
        Address = identifier is null ? null : addresses.Entity(identifier),
        Kind = kind,
        Text = line.Lead.Length == 0 ? line.Text : $"{line.Lead} · {line.Text}",
        Notes = line.Notes.IsDefaultOrEmpty ? null : line.Notes,
        Citations = cited.Cited,
        MoreCitations = cited.More,
    };
}
