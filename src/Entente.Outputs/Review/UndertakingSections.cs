using System.Collections.Immutable;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>Writes of undertakings: those of the year, what became of those of the year before, directions, and the tasks that were set.</summary>
internal sealed class UndertakingSections(ReviewWords words, NoteBook notes, AnnualReview review) : SectionWriter(words, notes, review)
{
    private const string Made = "made", Earlier = "earlier", Done = "done", Open = "open", Overdue = "overdue", Set = "tasks";

    private readonly UndertakingProse prose = new(words, notes, review);

    /// <summary>Those of the year before of which there is anything to say in this one.</summary>
    private ThreadView[] Older { get; } =
    [
        .. review.Kept.Concat(review.Open).Concat(review.Overdue).Where(t => t.Steps[0].Known?.Year == review.Year - 1).DistinctBy(t => t.Identifier)
            .OrderBy(t => t.Steps[0].Known).ThenBy(t => t.Identifier, StringComparer.Ordinal),
    ];

    public IEnumerable<ReviewSentence> Summary()
    {
        var made = Standings(Review.Made);
        if (Review.Made.Length > 0)
            yield return Counted(Words.Undertakings(Review.Made.Length, made.Done, made.Open, made.Overdue), [new ReviewCount(Made, Review.Made.Length), .. Counts(Made, made)]);
        var older = Standings(Older);
        if (older.Done + older.Open + older.Overdue > 0) yield return Counted(Words.Earlier(Year, older.Done, older.Open, older.Overdue), Counts(Earlier, older));
    }

    /// <summary>What was undertaken, in sentences; the words of the dispatches stand in the annex.</summary>
    public ReviewSection Undertakings() => Section(
        "undertakings",
        List("made-told", prose.Of(Review.Made)), List("earlier-told", prose.Of(Older)), List("directions-told", prose.Of(Review.Directions)));

    /// <summary>Each undertaking in the words of its dispatch, with how it stands.</summary>
    public ReviewSection Annex() => Section(
        "undertakings-annex",
        Table(Made, ["date", "parties", "quote", "due", "standing"], Review.Made.Select(Row)),
        Table(Earlier, ["date", "parties", "quote", "due", "standing"], Older.Select(Row)),
        Table("directions", ["date", "parties", "theme", "quote"], Review.Directions.Select(Direction)));

    public ReviewSection Tasks()
    {
        if (Review.Tasks.IsEmpty) return Section("tasks");
        var count = Counted(Words.TasksSet(Review.Party, Review.Tasks.Length), new ReviewCount(Set, Review.Tasks.Length));
        return Section("tasks", new ReviewParagraph([count]), List(Set, Review.Tasks.Select(Task)));
    }

    private ReviewSentence Task(BriefUndertaking task) => Told(Words.Task(task.Sources[0].Quote, task.Sources[0].Published), task.Identifier, task.Sources);

    private static (int Done, int Open, int Overdue) Standings(IReadOnlyCollection<ThreadView> threads) =>
        (threads.Count(t => Key(t) == Done), threads.Count(t => Key(t) == Open), threads.Count(t => Key(t) == Overdue));

    private static IEnumerable<ReviewCount> Counts(string list, (int Done, int Open, int Overdue) of) =>
        [new(list, of.Done, Done), new(list, of.Open, Open), new(list, of.Overdue, Overdue)];

    private static string Key(ThreadView thread) => thread.Status switch
    {
        ThreadStatus.Done => Done,
        ThreadStatus.Overdue => Overdue,
        ThreadStatus.Lapsed => "lapsed",
        _ => Open,
    };

    /// <summary>What was undertaken in its own words, and how it stands; where it was answered, the answer is cited too.</summary>
    private ReviewRow Row(ThreadView thread)
    {
        var told = thread.Steps[0];
        var answer = thread.Steps.LastOrDefault(step => step.Kind is AnswerKind.Fulfils or AnswerKind.Ends) ?? thread.Steps.LastOrDefault(step => step.Kind != AnswerKind.Announces);
        ImmutableArray<Source> sources = answer is null ? [told.Source] : [told.Source, answer.Source];
        var due = thread.Due is null ? "–" : Dates.Of(thread.Due);
        return new ReviewRow(
            [Dates.Of(told.Source.Published), Parties(thread.Parties), Words.Quoted(told.Source.Quote), due, Words.Standing(thread)],
            Cite(thread.Identifier, sources)) { Keys = [Key(thread)] };
    }

    private ReviewRow Direction(BriefUndertaking direction)
    {
        var source = direction.Sources[0];
        var theme = direction.Themes.IsEmpty ? Labels.Theme("other") : Labels.Theme(direction.Themes[0]);
        return new ReviewRow([Dates.Of(source.Published), Parties(direction.Parties), theme, Words.Quoted(source.Quote)], Cite(direction.Identifier, direction.Sources));
    }
}
