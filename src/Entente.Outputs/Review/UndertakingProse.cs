using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Views;
using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>Tells undertakings in sentences: what one dispatch tells of the same parties in the same way is told together, and what came of it apart.</summary>
internal sealed class UndertakingProse(ReviewWords words, NoteBook notes, AnnualReview review) : SectionWriter(words, notes, review)
{
    /// <summary>More would be no sentence any more.</summary>
    private const int MostTogether = 4;

    public IEnumerable<ReviewSentence> Of(IEnumerable<ThreadView> threads) => Written(threads.Select(Told));

    public IEnumerable<ReviewSentence> Of(IEnumerable<BriefUndertaking> directions) =>
        Written(directions.Select(d => new Telling(d.Identifier, d.Modality, d.Parties, d.Sources[0], null, null)));

    private Telling Told(ThreadView thread)
    {
        var answer = thread.Status is ThreadStatus.Done or ThreadStatus.Lapsed ? thread.Steps.LastOrDefault(step => step.Kind is AnswerKind.Fulfils or AnswerKind.Ends) : null;
        return new Telling(thread.Identifier, thread.Modality, thread.Parties, thread.Steps[0].Source, Words.Since(thread, answer, Year), answer?.Source);
    }

    private IEnumerable<ReviewSentence> Written(IEnumerable<Telling> told)
    {
        var together = new List<Telling>();
        foreach (var one in told)
        {
            if (together.Count > 0 && !(together.Count < MostTogether && GoesWith(together[^1], one)))
            {
                yield return Sentence(together);
                together.Clear();
            }

            together.Add(one);
        }

        if (together.Count > 0) yield return Sentence(together);
    }

    /// <summary>What is said together, and what only goes on from the words before it.</summary>
    private bool GoesWith(Telling one, Telling next) =>
        one.Source.Page == next.Source.Page && one.Modality == next.Modality && one.Parties.SequenceEqual(next.Parties)
        && one.Since is null && next.Since is null && (IsTold(one) ? IsTold(next) : !IsTold(next) && char.IsLower(next.Source.Quote[0]));

    private bool IsTold(Telling one) => Words.IsTold(one.Modality, one.Parties, one.Source.Quote);

    private ReviewSentence Sentence(List<Telling> told)
    {
        var first = told[0];
        var text = Words.Undertaken(first.Modality, OrderOf(first), [.. told.Select(one => one.Source.Quote)], first.Source.Published) + (first.Since is { } since ? $"{since}." : ".");
        return new ReviewSentence(text, [.. told.SelectMany(one => Cite(one.Identifier, one.Answer is null ? [one.Source] : [one.Source, one.Answer])).Distinct().Order()]);
    }

    /// <summary>Who proposes or asks comes first; else the party whose review it is.</summary>
    private IReadOnlyList<string> OrderOf(Telling one) => one.Modality is Modality.Proposed or Modality.Requested ? one.Parties : OwnFirst(one.Parties);

    /// <param name="Since">What came of it, as it goes on within a sentence; null where there is nothing to say.</param>
    private sealed record Telling(string Identifier, Modality? Modality, ImmutableArray<string> Parties, Source Source, string? Since, Source? Answer);
}
