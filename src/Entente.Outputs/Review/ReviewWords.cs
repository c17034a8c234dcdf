using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Dates;
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
        return language == OutputLanguage.French ? new FrenchReviewWords(labels, new DateWords(labels), names, own) : new EnglishReviewWords(labels, new DateWords(labels), names, own);
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

    /// <summary>How a thread stands, and since when.</summary>
    public string Standing(ThreadView thread)
    {
        var step = thread.Status == ThreadStatus.Done ? thread.Steps.LastOrDefault(s => s.Kind == AnswerKind.Fulfils) : null;
        return step?.Known is { } day ? $"{labels.Of(thread.Status)} ({dates.Of(day)})" : labels.Of(thread.Status);
    }

    /// <summary>Words as printed, within the language's quotation marks.</summary>
    public abstract string Quoted(string words);

    /// <summary>Things one after another, with “and” before the last.</summary>
    protected abstract string And { get; }

    protected abstract string AndOthers(int count);

    public string Joined(IEnumerable<string> things)
    {
        var all = things.ToImmutableArray();
        if (all.Length > MostNamed) return $"{string.Join(", ", all.Take(MostNamed - 1))} {AndOthers(all.Length - MostNamed + 1)}";
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {And} {all[^1]}";
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
        if (when.IsDay) return OnDay(first, year);
        var parts = when.Text.Split('/');
        if (parts.Length == 2 && parts.All(part => part.Length == 10)) return FromTo(first, last, year);
        if (parts.Length == 1 && first.Month == last.Month && first.Year == last.Year) return InMonth(new YearMonth(first.Year, first.Month), year);
        return parts.Length == 1 && first.Year == last.Year && when.Text.Length == 4 ? InYear(first.Year) : During(dates.Of(when));
    }

    protected abstract string OnDay(LocalDate day, int year);

    protected abstract string FromTo(LocalDate first, LocalDate last, int year);

    protected abstract string InMonth(YearMonth month, int year);

    protected abstract string InYear(int year);

    protected abstract string During(string date);

    /// <summary>A day, without the year of the review.</summary>
    protected string Day(LocalDate day, int year) => $"{labels.Day(day.Day)} {labels.Month(day.Month)}{(day.Year == year ? "" : $" {day.Year}")}";

    protected static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    protected static string? PlaceOf(BriefEngagement engagement) => engagement.Places is [var place, ..] ? PlainText.Of(place.Value) : null;

    protected static string? CountryOf(BriefEngagement engagement) => engagement.Countries is [var country, ..] ? country.Value : null;

    /// <summary>Whether a place goes without its country: in one's own one knows where it is.</summary>
    protected bool IsPlain(string place, string country) => country == own || place == names.Bare(country);

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
