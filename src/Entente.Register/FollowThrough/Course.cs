using Entente.Facts;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.FollowThrough;

/// <summary>What later facts make of an announcement, one after the other as they became known.</summary>
internal sealed class Course(Pledge pledge)
{
    /// <summary>What several outlets tell within so many days is announced once.</summary>
    public const int DaysApart = 14;

    /// <summary>An engagement is put off so many days before or after its day, at most; what is planned earlier for a later day is another.</summary>
    private const int DaysToPutOff = 45;

    /// <summary>That what only its people tell is put off becomes known so many days after its day, at most.</summary>
    private const int DaysToTellOf = 7;

    /// <summary>What only its people tell is put off by so many days, at most; what is planned for a day after that is the next.</summary>
    private const int DaysPutOff = 183;

    private readonly List<Answer> answers = [];
    private Fit fulfilled;

    /// <summary>The announcement as it stands after what has been weighed.</summary>
    public Pledge Pledge { get; private set; } = pledge;

    public IReadOnlyList<Answer> Answers => answers;

    public bool Has(AnswerKind kind) => answers.Exists(answer => answer.Kind == kind);

    /// <summary>Weighs a fact; facts come in the order in which they became known.</summary>
    /// <param name="known">When it became known.</param>
    public void Weigh(DeedRow row, Deed told, Fit fit, LocalDate known)
    {
        if (fit == Fit.None || Timing.IsOlder(Pledge, told) || Has(AnswerKind.Fulfils) && told.Status != EngagementStatus.Cancelled) return;
        var (first, last) = (told.When?.Earliest ?? known, told.When?.Latest ?? known);
        if (told.Status is EngagementStatus.Planned or EngagementStatus.Proposed) Announced(row, told, fit, known, first);
        else if (Timing.Fits(Pledge, fit, first, last)) Settled(row, told, fit);
    }

    /// <summary>What was called off is done only by what is surely the same; and what is called off later was not done by its like.</summary>
    private void Settled(DeedRow row, Deed told, Fit fit)
    {
        if (told.Status != EngagementStatus.Cancelled)
        {
            if (Has(AnswerKind.Ends) && fit != Fit.Exact) return;
            fulfilled = fit;
            Add(AnswerKind.Fulfils, row, told, fit);
            return;
        }

        if (Has(AnswerKind.Ends) || fulfilled == Fit.Exact) return;
        answers.RemoveAll(answer => answer.Kind == AnswerKind.Fulfils);
        Add(AnswerKind.Ends, row, told, fit);
    }

    private void Announced(DeedRow row, Deed told, Fit fit, LocalDate known, LocalDate first)
    {
        if (row.Known is null || Pledge.Made is { } made && known < made || !IsStillMeant(told, fit, known, first)) return;
        answers.RemoveAll(answer => answer.Kind == AnswerKind.Ends); // What is announced once more is on again.
        var sooner = Pledge.IsProposed && told.Status == EngagementStatus.Planned || Pledge.Kind is not ThreadKind.Plan;
        if (sooner) Add(AnswerKind.Advances, row, told, fit);
        else if (Pledge.Made is { } day && known >= day.PlusDays(DaysApart)) Add(AnswerKind.Repeats, row, told, fit);
        if (Pledge.Kind != ThreadKind.Plan) return;
        Pledge = Pledge with { Due = told.When ?? Pledge.Due, IsProposed = Pledge.IsProposed && !sooner };
    }

    /// <summary>A new announcement is of the same where its day agrees with the old one, or comes in its place.</summary>
    private bool IsStillMeant(Deed told, Fit fit, LocalDate known, LocalDate first)
    {
        if (Pledge.Kind != ThreadKind.Plan) return Timing.Fits(Pledge, fit, first, told.When?.Latest ?? first);
        if (Pledge.Due is not { Latest: { } end } due || told.When is null) return fit >= Fit.People;
        if (!due.Contradicts(told.When)) return true;
        if (fit < Fit.People || fit == Fit.People && (first > end.PlusDays(DaysPutOff) || known > end.PlusDays(DaysToTellOf))) return false;
        return first > end && known <= end.PlusDays(DaysToPutOff) && known >= (due.Earliest ?? end).PlusDays(-DaysToPutOff);
    }

    /// <summary>Notes that the same was undertaken again.</summary>
    public void Repeat(DeedRow row, string reason) => answers.Add(new Answer(AnswerKind.Repeats, row.Claim, row.Profile, reason));

    private void Add(AnswerKind kind, DeedRow row, Deed told, Fit fit) => answers.Add(new Answer(kind, row.Claim, row.Profile, Reasons.Of(Pledge, kind, told, fit)));
}

/// <summary>What a claim does to an announcement, and why it is taken for an answer.</summary>
internal sealed record Answer(AnswerKind Kind, long Claim, long Profile, string Reason)
{
    /// <summary>The announcement itself.</summary>
    public static Answer Announcement(DeedRow row) => new(AnswerKind.Announces, row.Claim, row.Profile, "");
}
