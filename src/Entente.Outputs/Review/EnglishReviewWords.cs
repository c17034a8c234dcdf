using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Reviews;
using Entente.Text;
using NodaTime;
using static Entente.Outputs.Casing;

namespace Entente.Outputs.Review;

/// <summary>A review in English.</summary>
internal sealed partial class EnglishReviewWords(Labels labels, DateWords dates, ReviewNames names, string own) : ReviewWords(labels, dates, names, own)
{
    private static readonly string[] Letters =
    [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ];

    protected override ReviewParticles Particles { get; } = new()
    {
        And = "and", With = "with", At = "in", In = "in", On = "on", From = "from", To = "to", ForPeriod = "for the period", Mechanism = "The mechanism",
    };

    public override string Title(string party, int year) => $"Review of {year}: the defence diplomacy {Names.Of(party)}";

    public override string Subtitle(LocalDate? asOf) =>
        asOf is { } day ? $"Composed from the register as it was known on {Dates.Of(day)}. Every sentence leads to the dispatches cited at the end." : "";

    public override string Total(string party, int year, int now, int before, bool shortened)
    {
        var least = shortened ? "at least " : "";
        var (these, those) = Alike(now, before);
        var against = before == 0 ? $"it knows of none in {year - 1}" : $"against {least}{those} in {year - 1}";
        return now == 0
            ? $"For {year} the register knows of no engagement {Names.Of(party)} with a partner; {against}."
            : $"In {year} the register knows of {least}{these} engagement{S(now)} {Names.Of(party)} with {(now == 1 ? "a partner" : "its partners")}{(before == 0 ? "; " : ", ")}{against}.";
    }

    public override string Partners(int count, (string Party, int Count) first, (string Party, int Count)? second)
    {
        if (count == 1) return first.Count == 1 ? $"It was with {Names.The(first.Party)}." : $"All of them were with {Names.The(first.Party)}.";
        var (most, next) = Alike(first.Count, second?.Count ?? 0);
        var runnerUp = second is { } other ? $", ahead of {Names.The(other.Party)} ({next})" : "";
        return $"{Capital(Number(count))} partners took part, first among them {Names.The(first.Party)} ({most} engagement{S(first.Count)}){runnerUp}.";
    }

    public override string Highest(int leaders, int ministers) => (leaders, ministers) switch
    {
        (0, _) => $"{Capital(Number(ministers))} of these engagements brought together ministers or commanders-in-chief.",
        (_, 0) => $"{Capital(Number(leaders))} of these engagements took place in the presence of national leaders.",
        _ => $"{Capital(Number(leaders))} of these engagements took place in the presence of national leaders, and {Number(ministers)} at the level of ministers or commanders-in-chief.",
    };

    public override string Mechanisms(int held, int missed)
    {
        var met = held == 0 ? "No mechanism met" : $"{Capital(Number(held))} mechanism{S(held)} met";
        if (missed == 0) return $"{met} in the year.";
        return $"{met} in the year; {(missed == 1 ? "one other, of which a session was due, has left no trace" : $"{Number(missed)} others, of which a session was due, have left no trace")}.";
    }

    public override string Instruments(int signed, int ending)
    {
        var texts = signed == 0 ? "No text was signed" : $"{Capital(Number(signed))} text{S(signed)} {Were(signed)} signed";
        return ending == 0 ? $"{texts}." : $"{texts}{(signed == 0 ? "; " : " and ")}{Number(ending)} came to {(ending == 1 ? "its" : "their")} end.";
    }

    public override string Undertakings(int made, int done, int open, int overdue)
    {
        var text = $"{Capital(Number(made))} concrete undertaking{S(made)}, proposals and requests included, {Were(made)} told";
        return Standings(done, open, overdue) is { Length: > 0 } since ? $"{text}: {since}." : $"{text}.";
    }

    public override string Earlier(int year, int kept, int open, int overdue) => $"Of those of {year - 1}, {Standings(kept, open, overdue)}.";

    public override string TasksSet(string party, int count) => $"The authorities {Names.Of(party)} set {Number(count)} task{S(count)}.";

    public override string Foreseen(int year, int count, LocalDate day) => $"On {Dates.Of(day)}, {Number(count)} {(count == 1 ? "date was" : "dates were")} known for {year + 1}.";

    public override string Engagement(BriefEngagement engagement, IReadOnlyList<string> parties, int year, BriefInstrument? signed)
    {
        var (when, where) = (On(engagement.When, year), Where(engagement));
        var people = engagement.Participants.IsEmpty ? "" : $"; {People(engagement.Participants)} took part";
        var act = signed is null ? What(engagement) : $"the signing of {Alone(signed)}{Period(signed)} brought together";
        var what = $"{act} {All(parties)}{where}{people}.";
        return when.Length == 0 ? Capital(what) : $"{Capital(when)}, {what}";
    }

    public override string NotHeld(BriefEngagement engagement, IReadOnlyList<string> parties, int year)
    {
        var kind = Labels.Kind(engagement.Kind) + (engagement.Mechanism is { } mechanism ? $" {Quoted(mechanism)}" : "");
        var when = On(engagement.When, year) is { Length: > 0 } on ? on : Dates.Of(engagement.When);
        var fate = engagement.Status == EngagementStatus.Cancelled ? "called off, as was announced" : "no dispatch is known that tells it took place";
        return $"{Capital(kind)} between {All(parties)}, {when}: {fate}.";
    }

    public override string Session(ReviewMechanism mechanism, Session session, int year)
    {
        var number = session.Edition is { } edition ? $"its {Ordinal(edition)} session" : "a session";
        var chairs = session.Chairs.IsEmpty ? "" : $", chaired by {People(session.Chairs)}";
        return $"{Series(mechanism)} held {number} {On(session.When, year)}{chairs}.";
    }

    public override string Missed(ReviewMechanism mechanism, int year)
    {
        var last = mechanism.Last?.When is { } when ? $"; the last one known is of {Dates.Of(when)}" : "";
        return $"{Series(mechanism)} has left no trace of a session in {year}, though one was due {On(mechanism.Due, year)}{last}.";
    }

    public override string Signed(BriefInstrument instrument, int year) => $"{Capital(Text(instrument))} was signed {On(instrument.Signed, year)}{Period(instrument)}.";

    public override string InForce(BriefInstrument instrument) => $"{Capital(Text(instrument))}{Period(instrument)} was in force.";

    public override string Ended(BriefInstrument instrument)
    {
        var renewal = instrument.Renewal?.Status switch
        {
            ThreadStatus.Done => "; a newer text follows it",
            ThreadStatus.Advanced => "; the next text is being prepared",
            _ => "; no text is known that follows it",
        };
        return $"{Capital(Text(instrument))}{Period(instrument)} came to its end{renewal}.";
    }

    public override string Assisted(BriefAssistance assistance, int year)
    {
        var what = assistance.What is null ? "assistance" : Quoted(assistance.What);
        var when = On(assistance.When, year) is { Length: > 0 } on ? $"{Capital(on)}, " : "";
        var text = (assistance.From, assistance.To) switch
        {
            ({ } from, { } to) => $"{Names.The(from)} gave {Names.To(to)} {what}.",
            ({ } from, null) => $"{Names.The(from)} gave {what}.",
            (_, { } to) => $"{Names.The(to)} received {what}.",
            _ => $"assistance was given ({what}).",
        };
        return when.Length == 0 ? Capital(text) : when + text;
    }

    public override string Deployed(BriefDeployment deployment, int year)
    {
        var what = deployment.What is null ? "personnel" : Quoted(deployment.What);
        var counted = deployment.Count is { } number && !what.Any(char.IsDigit) ? $"{number} {what}" : what;
        var mission = deployment.Mission is null ? "" : $" with the mission {deployment.Mission}";
        var when = On(deployment.When, year) is { Length: > 0 } on ? $", {on}" : "";
        return $"{Capital(Names.The(deployment.Party!))} deployed {counted}{mission}{when}.";
    }

    public override string Appointed(ReviewAppointment appointment, int year)
    {
        var office = appointment.Office is null ? "a new office" : $"the office of {Labels.Office(appointment.Office)}";
        var organisation = appointment.Organisation is null ? "" : $" ({PlainText.Of(appointment.Organisation)})";
        var replaces = appointment.Replaces is null ? "" : $", after {PlainText.Of(appointment.Replaces)}";
        var when = On(appointment.When, year) is { Length: > 0 } on ? $", {on}" : "";
        return $"{Person(appointment.Person, appointment.Party)} {(appointment.Status == EngagementStatus.Held ? "took" : "is to take")} {office}{organisation}{replaces}{when}.";
    }

    public override string Commemorated(ReviewCommemoration commemoration)
    {
        var when = commemoration.Event is null ? "" : $" ({Dates.Of(commemoration.Event)})";
        return $"The year saw the {Ordinal(commemoration.Nth)} anniversary of “{PlainText.Of(commemoration.What)}”{when}.";
    }

    public override string Quoted(string words) => $"“{PlainText.Of(words)}”";

    protected override string AndOthers(int count) => count == 1 ? "and one other" : $"and {count} others";

    private static string Number(int number) => number < Letters.Length ? Letters[number] : $"{number}";

    /// <summary>Two numbers that stand side by side: both in letters, or both in figures.</summary>
    private static (string, string) Alike(int one, int other) => Math.Max(one, other) < Letters.Length ? (Number(one), Number(other)) : ($"{one}", $"{other}");

    private static string S(int number) => number == 1 ? "" : "s";

    private static string Were(int number) => number == 1 ? "was" : "were";

    private static string Ordinal(int number) => (number % 10, number % 100) switch
    {
        (1, not 11) => $"{number}st",
        (2, not 12) => $"{number}nd",
        (3, not 13) => $"{number}rd",
        _ => $"{number}th",
    };

    private string Standings(int done, int open, int overdue)
    {
        var parts = new List<string>();
        if (done > 0) parts.Add($"{Number(done)} {(done == 1 ? "was" : "were")} kept");
        if (open > 0) parts.Add($"{Number(open)} {(open == 1 ? "is" : "are")} still open");
        if (overdue > 0) parts.Add($"{Number(overdue)} {(overdue == 1 ? "is" : "are")} overdue");
        return Joined(parts);
    }

    private string What(BriefEngagement engagement)
    {
        if (engagement.Mechanism is { } mechanism && engagement.Kind != "signing")
        {
            var number = engagement.Editions is [var edition, ..] && int.TryParse(edition.Value, out var nth) ? $"the {Ordinal(nth)} edition" : "a session";
            return $"{number} of {Quoted(mechanism)} brought together";
        }

        return engagement.Kind switch
        {
            "call" => "a call at a distance joined",
            "signing" => "a signing brought together",
            "other" => "an event brought together",
            var kind when "aeiou".Contains(kind[0]) => $"an {Labels.Kind(kind)} brought together",
            var kind => $"a {Labels.Kind(kind)} brought together",
        };
    }

    protected override string Alone(BriefInstrument instrument)
    {
        var title = TitleOf(instrument) is { } words ? $" {Quoted(words)}" : "";
        return $"the {(instrument.Kind == "other" ? "text" : Labels.InstrumentKind(instrument.Kind))}{title}";
    }
}
