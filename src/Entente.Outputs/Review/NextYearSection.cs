using Entente.Outputs.Calendar;
using Entente.Register.FollowThrough;
using Entente.Register.Views.Calendar;
using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>Writes of what the next year was to bring, as it could be foreseen at the end of the year.</summary>
internal sealed class NextYearSection(ReviewWords words, NoteBook notes, AnnualReview review, OutputLanguage language) : SectionWriter(words, notes, review)
{
    private const string Next = "next-year";

    private readonly CalendarLabels calendar = CalendarLabels.For(language);

    private readonly CalendarWords entries = new(words.Labels, words.Dates, CalendarLabels.For(language));

    /// <summary>A text that another has replaced ends without anything to do.</summary>
    private CalendarEntry[] Due { get; } = [.. review.NextYear.Where(e => e is not { Kind: CalendarKind.Expiry, FollowUp: ThreadStatus.Done })];

    public ReviewSection Section()
    {
        if (Due.Length == 0 || Review.ForeseenOn is not { } day) return Section("next");
        var count = Counted(Words.Foreseen(Year, Due.Length, day), new ReviewCount(Next, Due.Length));
        return Section("next", new ReviewParagraph([count]), Table(Next, ["date", "what", "parties", "remark"], Due.Select(Row)));
    }

    private ReviewRow Row(CalendarEntry entry)
    {
        var what = Entente.Text.PlainText.Of(entries.What(entry));
        var remark = entry.Expected ? calendar.Inferred : entry.Of is { } of && entry.Kind == CalendarKind.Anniversary ? calendar.Event(Dates.Of(of)) : entries.Place(entry) ?? "";
        return new ReviewRow([Dates.Of(entry.When), what, entry.Parties.IsEmpty ? "–" : Parties(entry.Parties), remark], Cite(entry.Identifier, entry.Sources));
    }
}
