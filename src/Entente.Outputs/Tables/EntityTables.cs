using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Exports;
using Entente.Register.FollowThrough;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using Entente.Register.Views.Mechanisms;

namespace Entente.Outputs.Tables;

/// <summary>One who took part in an event.</summary>
public readonly record struct AttendanceRow(BriefEngagement Event, BriefPerson Person);

/// <summary>One step of a thread.</summary>
public readonly record struct StepRow(ThreadView Thread, int At)
{
    /// <summary>The step.</summary>
    public ThreadStep Step => Thread.Steps[At];
}

/// <summary>One session of a mechanism.</summary>
public readonly record struct SessionRow(MechanismHistory Body, int At)
{
    /// <summary>The session.</summary>
    public Session Told => Body.Sessions[At];
}

/// <summary>The tables of what the register makes of what dispatches tell: each thing once.</summary>
public static class EntityTables
{
    /// <summary>One row a person.</summary>
    public static Table<ExportedPerson> People { get; } = new()
    {
        Name = "people",
        Title = "People",
        Meaning = "The people of whom dispatches tell, each once.",
        Key = ["person"],
        Of = new ColumnList<ExportedPerson>()
            .Key("person", "The person's identifier.", p => p.Identifier)
            .Key("name", "The fullest of the names printed.", p => p.Name)
            .List("names", "Names printed, the most usual first, eight at most.", p => p.Names)
            .List("parties", "The states that dispatches tie the person to: several where they disagree.", p => p.Parties)
            .List("offices", "The offices that dispatches give the person (codebook/kinds/offices.yaml); when, is told in tenures.", p => p.Offices)
            .Day("first_known", "The first publication that tells of the person.", p => p.First)
            .Day("last_known", "The last one.", p => p.Last)
            .Made(),
    };

    /// <summary>One row an engagement, whoever tells of it.</summary>
    public static Table<BriefEngagement> Events { get; } = new()
    {
        Name = "events",
        Title = "Engagements, each once",
        Meaning = "The engagements, each once however many dispatches tell of it, with the values that most sources tell. What each dispatch tells stands in engagements, under the same identifier in facts.",
        Key = ["event"],
        Of = new ColumnList<BriefEngagement>()
            .Key("event", "The engagement's identifier.", e => e.Identifier)
            .Text("kind", "The kind of engagement (codebook/kinds/engagements.yaml).", e => e.Kind)
            .Code<EngagementStatus>("status", "What it had become by the day.", e => e.Status)
            .Date("date", "The preferred date.", e => e.When)
            .Text("country", "The preferred host country, ISO 3166-1.", e => e.Countries.FirstOrDefault()?.Value)
            .Text("place", "The preferred place, as printed.", e => e.Places.FirstOrDefault()?.Value)
            .List("parties", "All parties that any dispatch tells.", e => e.Parties)
            .Text("mechanism", "The mechanism or exercise, as printed.", e => e.Mechanism)
            .Text("edition", "The preferred number.", e => e.Editions.FirstOrDefault()?.Value)
            .Number("texts", "How many different texts tell of it; prints of one text are one.", "texts", e => e.Sources.Length)
            .Number("dates_told", "How many dates are told that differ.", "dates", e => e.Dates.Length)
            .Made(),
    };

    /// <summary>One row for each person in an event.</summary>
    public static Table<AttendanceRow> Attendances { get; } = new()
    {
        Name = "attendances",
        Title = "Who took part",
        Meaning = "The people of an engagement, whoever tells of them.",
        Key = ["event", "person"],
        Leads = [new("event", "events", "event"), new("person", "people", "person")],
        Of = new ColumnList<AttendanceRow>()
            .Key("event", "The engagement (events).", a => a.Event.Identifier)
            .Key("person", "The person (people).", a => a.Person.Identifier)
            .Key("name", "The fullest of the names by which dispatches call the person there.", a => a.Person.Name)
            .Text("party", "The party.", a => a.Person.Party)
            .Code<ParticipantRole>("role", "What the person did there.", a => a.Person.Role)
            .Made(),
    };

    /// <summary>One row a mechanism.</summary>
    public static Table<MechanismHistory> Bodies { get; } = new()
    {
        Name = "bodies",
        Title = "Mechanisms, each once",
        Meaning = "The standing bodies and series of sessions, each once however many dispatches name it.",
        Key = ["body"],
        Of = new ColumnList<MechanismHistory>()
            .Key("body", "The mechanism's identifier.", b => b.Identifier)
            .Key("name", "The name that most sources print.", b => b.Name)
            .Text("code", "The code of a known body (codebook/world/organisations.yaml).", b => b.Body)
            .List("parties", "Its parties.", b => b.Parties)
            .Number("usual_interval", "What usually lies between two sessions.", "months", b => b.UsualMonths)
            .Date("next_due", "When the next session is due after the usual time.", b => b.NextDue)
            .Flag("overdue", "Whether that has passed without a session that is told.", b => b.Overdue)
            .Made(),
    };

    /// <summary>One row a session.</summary>
    public static Table<SessionRow> Sessions { get; } = new()
    {
        Name = "sessions",
        Title = "Sessions of mechanisms",
        Meaning = "The sessions of each mechanism in their order, with their numbers; also numbers that are only named.",
        Key = ["body", "ordinal"],
        Leads = [new("body", "bodies", "body"), new("event", "events", "event")],
        Of = new ColumnList<SessionRow>()
            .Key("body", "The mechanism (bodies).", s => s.Body.Identifier)
            .Number("ordinal", "The place among the sessions that are known, from 1.", "sessions", s => s.At + 1)
            .Text("event", "The engagement (events); absent where a number is only named.", s => s.Told.Identifier)
            .Code<SessionStatus>("status", "Whether it took place.", s => s.Told.Status)
            .Number("edition", "Its number.", "sessions", s => s.Told.Edition)
            .Flag("inferred", "Whether no source gives the number, and it follows from those before and after.", s => s.Told.Inferred)
            .Date("date", "The preferred date.", s => s.Told.When)
            .Text("country", "The preferred host country, ISO 3166-1.", s => s.Told.Countries.FirstOrDefault()?.Value)
            .Made(),
    };

    /// <summary>One row an instrument.</summary>
    public static Table<BriefInstrument> Texts { get; } = new()
    {
        Name = "texts",
        Title = "Instruments, each once",
        Meaning = "The texts between parties, each once however many dispatches tell of it, and how they stood on the day.",
        Key = ["text"],
        Of = new ColumnList<BriefInstrument>()
            .Key("text", "The instrument's identifier.", t => t.Identifier)
            .Text("kind", "The kind of instrument (codebook/kinds/instruments.yaml).", t => t.Kind)
            .List("parties", "The parties to it.", t => t.Parties)
            .Text("title", "The preferred title, as printed.", t => t.Title)
            .Date("period", "The preferred period.", t => t.Period)
            .Date("signed", "The preferred date of signature.", t => t.Signed)
            .Code<InstrumentState>("state", "How it stood on the day.", t => t.State)
            .Number("texts", "How many different texts tell of it; prints of one text are one.", "texts", t => t.Sources.Length)
            .Made(),
    };

    /// <summary>One row for what was announced.</summary>
    public static Table<ThreadView> Threads { get; } = new()
    {
        Name = "threads",
        Title = "What was announced, and what became of it",
        Meaning = "Undertakings, plans, instruments with a period, mechanisms with a next session: how each stood on the day.",
        Key = ["thread", "kind"],
        Of = new ColumnList<ThreadView>()
            .Key("thread", "The identifier of what was announced: an undertaking, an engagement, an instrument, a mechanism.", t => t.Identifier)
            .Code<ThreadKind>("kind", "What it is.", t => t.Kind)
            .Code<ThreadStatus>("status", "How it stood on the day.", t => t.Status)
            .List("parties", "Its parties.", t => t.Parties)
            .List("themes", "The themes of an undertaking.", t => t.Themes)
            .Code<Modality>("modality", "How an undertaking binds.", t => t.Modality)
            .Code<Firmness>("firmness", "Whether one could see it done.", t => t.Firmness)
            .Text("act", "The kind of fact that would show it done.", t => t.Act)
            .Text("act_kind", "Its kind.", t => t.ActKind)
            .Text("name", "The mechanism, exercise, text or goods, as printed.", t => t.Name)
            .Number("edition", "The number of the session.", "sessions", t => t.Edition)
            .Date("due", "When it is to be, as last announced.", t => t.Due)
            .Made(),
    };

    /// <summary>One row a step of a thread.</summary>
    public static Table<StepRow> Steps { get; } = new()
    {
        Name = "thread_steps",
        Title = "Announcements and answers",
        Meaning = "The dispatches of a thread, from the announcement to the answer, each with why it belongs there.",
        Key = ["thread", "thread_kind", "ordinal"],
        Of = new ColumnList<StepRow>()
            .Key("thread", "The thread (threads).", s => s.Thread.Identifier)
            .Code<ThreadKind>("thread_kind", "The kind of thread.", s => s.Thread.Kind)
            .Number("ordinal", "The step's place, from 1.", "steps", s => s.At + 1)
            .Code<AnswerKind>("kind", "What the dispatch is to the thread.", s => s.Step.Kind)
            .Text("reason", "Why it belongs to the thread, in English; empty for the announcement.", s => s.Step.Reason)
            .Text("identifier", "What the dispatch tells.", s => s.Step.Identifier)
            .Day("known", "When it became known.", s => s.Step.Known)
            .Text("page", "The page that tells it.", s => s.Step.Source.Page)
            .Text("quote", "The words that tell it, verbatim.", s => s.Step.Source.Quote)
            .Made(),
    };

    /// <summary>One row a verdict.</summary>
    public static Table<VerdictState> Verdicts { get; } = new()
    {
        Name = "verdicts",
        Title = "Verdicts",
        Meaning = "What people have judged: which mentions are of one thing, which facts are right.",
        Key = ["verdict"],
        Of = new ColumnList<VerdictState>()
            .Key("verdict", "The verdict's identifier, made from all of it.", v => v.Verdict.Identifier)
            .Code<VerdictAct>("act", "What it says.", v => v.Verdict.Judgement.Act)
            .Code<VerdictForce>("force", "Whether it holds, and if not, why.", v => v.Force)
            .Text("overruled_by", "The later verdict that holds in its place.", v => v.OverruledBy)
            .Text("withdraws", "The verdict that it takes back.", v => v.Verdict.Judgement.Withdraws)
            .Text("mention", "The reference of the first mention judged.", v => v.Verdict.Judgement.Anchors.FirstOrDefault()?.Reference)
            .Text("other_mention", "Of a pair, that of the second.", v => v.Verdict.Judgement.Anchors.Skip(1).FirstOrDefault()?.Reference)
            .Text("quote", "The words judged first.", v => v.Verdict.Judgement.Anchors.FirstOrDefault()?.Quote)
            .Text("fields", "The new values of a corrected or added fact, as JSON.", v => v.Verdict.Judgement.Fields)
            .Key("signed_by", "Who gave it.", v => v.Verdict.By)
            .Key("because", "Why.", v => v.Verdict.Because)
            .Moment("given", "When.", v => v.Verdict.At)
            .Made(),
    };

    /// <summary>One row an identifier that leads to another.</summary>
    public static Table<ExportedAlias> Aliases { get; } = new()
    {
        Name = "aliases",
        Title = "Identifiers that lead to others",
        Meaning = "Identifiers that were given once, and the identifier of what theirs has become.",
        Key = ["identifier"],
        Of = new ColumnList<ExportedAlias>()
            .Key("identifier", "The identifier given once.", a => a.Identifier)
            .Key("became", "The identifier of today.", a => a.Became)
            .Made(),
    };

    /// <summary>All of them.</summary>
    public static ImmutableArray<Table> All { get; } = [People, Events, Attendances, Bodies, Sessions, Texts, Threads, Steps, Verdicts, Aliases];
}
