using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>Writes of mechanisms, texts, assistance and deployments, appointments and anniversaries.</summary>
internal sealed class ThingSections(ReviewWords words, NoteBook notes, AnnualReview review) : SectionWriter(words, notes, review)
{
    private const string Met = "mechanisms-held", Missed = "mechanisms-missed", SignedTexts = "texts-signed", EndedTexts = "texts-ended";

    private IEnumerable<ReviewMechanism> Held => Review.Mechanisms.Where(m => !m.Held.IsEmpty);

    private ReviewMechanism[] NotHeld => [.. Review.Mechanisms.Where(m => m.Held.IsEmpty)];

    public IEnumerable<ReviewSentence> Summary()
    {
        var (held, missed) = (Held.Count(), NotHeld.Length);
        if (held + missed > 0) yield return Counted(Words.Mechanisms(held, missed), new ReviewCount(Met, held), new ReviewCount(Missed, missed));
        var (signed, ended) = (Review.Signed.Length, Review.Ending.Length);
        if (signed + ended > 0) yield return Counted(Words.Instruments(signed, ended), new ReviewCount(SignedTexts, signed), new ReviewCount(EndedTexts, ended));
    }

    public ReviewSection Mechanisms() => Section("mechanisms", List(Met, Held.Select(Sessions)), List(Missed, NotHeld.Select(Missing)));

    public ReviewSection Instruments() => Section(
        "instruments",
        List(SignedTexts, Review.Signed.Select(i => Told(Words.Signed(i, Year), i.Identifier, i.Sources))),
        List("texts-in-force", Review.InForce.ExceptBy(Review.Signed.Select(i => i.Identifier), i => i.Identifier).Select(i => Told(Words.InForce(i), i.Identifier, i.Sources))),
        List(EndedTexts, Review.Ending.Select(Ended)));

    public ReviewSection Transfers() => Section(
        "transfers",
        List("given", Review.Given.Select(a => Told(Words.Assisted(a, Year), a.Identifier, a.Sources))),
        List("received", Review.Received.Select(a => Told(Words.Assisted(a, Year), a.Identifier, a.Sources))),
        List("deployed", Review.Deployments.Select(d => Told(Words.Deployed(d, Year), d.Identifier, d.Sources))));

    public ReviewSection People() => Section("people", List("appointed", Review.Appointments.Select(a => Told(Words.Appointed(a, Year), a.Identifier, a.Sources))));

    public ReviewSection Anniversaries() => Section("anniversaries", List("marked", Review.Commemorated.Select(c => Told(Words.Commemorated(c), c.Identifier, c.Sources))));

    /// <summary>All sessions of a mechanism in the year, one sentence each, on one item.</summary>
    private ReviewSentence Sessions(ReviewMechanism mechanism) => new(
        string.Join(' ', mechanism.Held.Select(session => Words.Session(mechanism, session, Year))),
        [.. mechanism.Held.SelectMany(session => Cite(session.Identifier ?? mechanism.Identifier, session.Sources)).Distinct().Order()]);

    private ReviewSentence Missing(ReviewMechanism mechanism) =>
        Told(Words.Missed(mechanism, Year), mechanism.Identifier, mechanism.Sources);

    /// <summary>That a text ended, and what follows it: each in the words that tell it.</summary>
    private ReviewSentence Ended(BriefInstrument instrument)
    {
        var answers = instrument.Renewal?.Steps.Where(step => step.Kind is AnswerKind.Fulfils or AnswerKind.Advances).TakeLast(1).Select(step => step.Source) ?? [];
        return Told(Words.Ended(instrument), instrument.Identifier, instrument.Sources.Take(1).Concat(answers));
    }
}
