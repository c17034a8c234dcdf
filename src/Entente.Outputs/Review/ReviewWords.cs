using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Reviews;
using Entente.Text;
using NodaTime;

namespace Entente.Outputs.Review;

/// <summary>The sentences and headings of a review in one language.</summary>
internal abstract class ReviewWords(Labels labels, DateWords dates, ReviewNames names, string own)
{
    /// <summary>Of many parties or people, so many are named.</summary>
    private const int MostNamed = 6;

    /// <param name="own">Whose review it is: of others it is said what they had to do with it.</param>
    public static ReviewWords For(OutputLanguage language, Labels labels, Book? book, string own)
    {
        var names = ReviewNames.For(language, labels, book);
        return language == OutputLanguage.French ? new FrenchReviewWords(labels, new DateWords(labels), names, own, book) : new EnglishReviewWords(labels, new DateWords(labels), names, own);
    }

    public Labels Labels => labels;

    public DateWords Dates => dates;

    public ReviewNames Names => names;

    public abstract ReviewHeadings Headings { get; }

    public abstract string Title(string party, int year);

    /// <param name="asOf">The day for which the review holds; null where none is known.</param>
    public abstract string Subtitle(LocalDate? asOf);

    /// <summary>The heading of a section by its identifier.</summary>
    public abstract string Section(string id, int year);

    /// <summary>The caption of a table or the title of a chart by its identifier.</summary>
    public abstract string Caption(string id, int year);

    /// <summary>What a chart shows, in a sentence.</summary>
    public abstract string Compared(string id, int year);

    /// <summary>The head of a column.</summary>
    public abstract string Column(string id);

    public abstract string Level(EngagementLevel level);

    public abstract string Total(string party, int year, int now, int before, bool shortened);

    /// <summary>With how many one met, and with whom most; the second is named where there is one.</summary>
    public abstract string Partners(int count, (string Party, int Count) first, (string Party, int Count)? second);

    /// <summary>How many were held by leaders and by ministers.</summary>
    public abstract string Highest(int leaders, int ministers);

    public abstract string Mechanisms(int held, int missed);

    public abstract string Instruments(int signed, int ending);

    public abstract string Undertakings(int made, int done, int open, int overdue);

    public abstract string Earlier(int year, int kept, int open, int overdue);

    public abstract string TasksSet(string party, int count);

    public abstract string Foreseen(int year, int count, LocalDate day);

    /// <param name="signed">The text that was signed, of a signing; null where none is known.</param>
    public abstract string Engagement(BriefEngagement engagement, IReadOnlyList<string> parties, int year, BriefInstrument? signed);

    public abstract string NotHeld(BriefEngagement engagement, IReadOnlyList<string> parties, int year);

    public abstract string Session(ReviewMechanism mechanism, Session session, int year);

    public abstract string Missed(ReviewMechanism mechanism, int year);

    public abstract string Signed(BriefInstrument instrument, int year);

    public abstract string InForce(BriefInstrument instrument);

    public abstract string Ended(BriefInstrument instrument);

    public abstract string Assisted(BriefAssistance assistance, int year);

    public abstract string Deployed(BriefDeployment deployment, int year);

    public abstract string Appointed(ReviewAppointment appointment, int year);

    public abstract string Commemorated(ReviewCommemoration commemoration);

    /// <summary>Undertakings of the same parties, told in one dispatch, without the full stop.</summary>
    /// <param name="quotes">The words that tell each; several only where each <see cref="IsTold"/>.</param>
    /// <param name="published">When the dispatch was.</param>
    public abstract string Undertaken(Modality? modality, IReadOnlyList<string> parties, IReadOnlyList<string> quotes, Edtf? published);

    /// <summary>Whether words can go on within a sentence that others share.</summary>
    public abstract bool IsTold(Modality? modality, IReadOnlyList<string> parties, string quote);

    /// <summary>What came of an undertaking, as it goes on within a sentence; null where there is nothing to say.</summary>
    /// <param name="answer">What shows it done, or given up.</param>
    public abstract string? Since(ThreadView thread, ThreadStep? answer, int year);

    /// <summary>A task, in its own words.</summary>
    public abstract string Task(string quote, Edtf? published);

    /// <summary>How a thread stands, and since when.</summary>
    public string Standing(ThreadView thread)
    {
        var step = thread.Status == ThreadStatus.Done ? thread.Steps.LastOrDefault(s => s.Kind == AnswerKind.Fulfils) : null;
        return step?.Known is { } day ? $"{labels.Of(thread.Status)} ({dates.Of(day)})" : labels.Of(thread.Status);
    }

    /// <summary>Words as printed, within the language's quotation marks.</summary>
    public abstract string Quoted(string words);

    /// <summary>The little words of the language.</summary>
    protected abstract ReviewParticles Particles { get; }

    protected abstract string AndOthers(int count);

    /// <summary>Things one after another, with “and” before the last.</summary>
    public string Joined(IEnumerable<string> things)
    {
        var all = things.ToImmutableArray();
        if (all.Length > MostNamed) return $"{string.Join(", ", all.Take(MostNamed - 1))} {AndOthers(all.Length - MostNamed + 1)}";
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {Particles.And} {all[^1]}";
    }

    /// <summary>Parties as the subject of a sentence.</summary>
    protected string All(IEnumerable<string> parties) => Joined(parties.Select(names.The));

    /// <summary>The other parties as the subject of a sentence; empty where there is none.</summary>
    protected string Others(IEnumerable<string> parties) => All(parties.Where(party => party != own));

    /// <summary>People with their parties.</summary>
    protected string People(IEnumerable<BriefPerson> people) => Joined(people.Select(p => Person(p.Name, p.Party)));

    protected string Person(string name, string? party) => party is null ? PlainText.Of(name) : $"{PlainText.Of(name)} ({names.Bare(party)})";

    /// <summary>The heart of a date that is one day, several, a month or a year: what may be said with a preposition.</summary>
    /// <param name="year">The year of the review, which goes without saying.</param>
    public string On(Edtf? when, int year)
    {
        if (when is not { Earliest: { } first, Latest: { } last } || (when.Text.Contains('X') && first.Year != last.Year)) return "";
        if (when.IsDay) return $"{Particles.On} {Day(first, year)}";
        var parts = when.Text.Split('/');
        if (parts.Length == 2 && parts.All(part => part.Length == 10)) return FromTo(first, last, year);
        if (parts.Length == 1 && first.Month == last.Month && first.Year == last.Year) return $"{Particles.In} {labels.Month(first.Month)}{(first.Year == year ? "" : $" {first.Year}")}";
        return parts.Length == 1 && first.Year == last.Year && when.Text.Length == 4 ? $"{Particles.In} {first.Year}" : $"({dates.Of(when)})";
    }

    private string FromTo(LocalDate first, LocalDate last, int year)
    {
        var from = first.Month == last.Month && first.Year == last.Year ? labels.Day(first.Day) : Day(first, last.Year);
        return $"{Particles.From} {from} {Particles.To} {Day(last, year)}";
    }

    /// <summary>A day, without the year of the review.</summary>
    protected string Day(LocalDate day, int year) => $"{labels.Day(day.Day)} {labels.Month(day.Month)}{(day.Year == year ? "" : $" {day.Year}")}";

    /// <summary>
    /// Where it was, as it ends a sentence. A place that is no name ("province de Son La") stands within brackets: it would need an
    /// article of its own. A country alone is named where a party is at home: hardly any words tell another.
    /// </summary>
    protected string Where(BriefEngagement engagement) => (PlaceOf(engagement), CountryOf(engagement)) switch
    {
        ({ } place, { } country) when char.IsUpper(place[0]) && !IsPlain(place, country) => $" {Particles.At} {place} ({names.Bare(country)})",
        ({ } place, { } country) when !IsPlain(place, country) => $" ({place}, {names.Bare(country)})",
        ({ } place, { } country) when place == names.Bare(country) => $" {names.In(country)}",
        ({ } place, _) => char.IsUpper(place[0]) ? $" {Particles.At} {place}" : $" ({place})",
        (_, { } country) when engagement.Parties.Contains(country) => $" {names.In(country)}",
        _ => "",
    };

    /// <summary>A mechanism with those who are in it, as the subject of a sentence.</summary>
    protected virtual string Series(ReviewMechanism mechanism) =>
        $"{Particles.Mechanism} {Quoted(mechanism.Name)}{(Others(mechanism.Parties) is { Length: > 0 } others ? $" ({Particles.With} {others})" : "")}";

    /// <summary>A text with its article, and with those whose it is besides.</summary>
    protected string Text(BriefInstrument instrument) => Alone(instrument) + (Others(instrument.Parties) is { Length: > 0 } others ? $" {Particles.With} {others}" : "");

    /// <summary>A text with its article, and without those whose it is.</summary>
    protected abstract string Alone(BriefInstrument instrument);

    /// <summary>For which years a text holds, where that is told.</summary>
    protected string Period(BriefInstrument instrument) => instrument.Period is { } period ? $" {Particles.ForPeriod} {dates.Of(period)}" : "";

    private static string? PlaceOf(BriefEngagement engagement) => engagement.Places is [var place, ..] ? PlainText.Of(place.Value) : null;

    private static string? CountryOf(BriefEngagement engagement) => engagement.Countries is [var country, ..] ? country.Value : null;

    /// <summary>Whether a place goes without its country: in one's own one knows where it is.</summary>
    private bool IsPlain(string place, string country) => country == own || place == names.Bare(country);

    /// <summary>Titles stand in the language of the dispatch, and kinds in that of the review.</summary>
    private static Labels[] KindNames { get; } = [Brief.Labels.For(OutputLanguage.French, null), Brief.Labels.For(OutputLanguage.English, null)];

    /// <summary>A text's name where it says more than its kind.</summary>
    protected static string? TitleOf(BriefInstrument instrument)
    {
        var title = instrument.Title is null ? null : PlainText.Of(instrument.Title);
        return KindNames.Any(own => string.Equals(title, own.InstrumentKind(instrument.Kind), StringComparison.OrdinalIgnoreCase)) ? null : title;
    }

    /// <summary>Whether a title says the kind of a text itself.</summary>
    protected static bool IsKind(string title, string kind) => title.StartsWith(kind, StringComparison.OrdinalIgnoreCase);
}
