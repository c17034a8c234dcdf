using System.Collections.Immutable;

namespace Entente.Register.Views.Reviews;

/// <summary>
/// Calls people and mechanisms by one name throughout a review: outlets print them in many ways, and a reader must not take
/// two spellings for two people, or two words for two series of sessions.
/// </summary>
internal static class ReviewNaming
{
    public static AnnualReview Of(AnnualReview review)
    {
        var people = Everybody(review).GroupBy(p => p.Identifier, p => p.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, PrintedNames.Best, StringComparer.Ordinal);
        var series = review.Mechanisms.SelectMany(m => m.Held.Select(s => (s.Identifier, m.Name))).Where(s => s.Identifier is not null)
            .DistinctBy(s => s.Identifier).ToDictionary(s => s.Identifier!, s => s.Name, StringComparer.Ordinal);
        return review with
        {
            Engagements = [.. review.Engagements.Select(Named)],
            Before = [.. review.Before.Select(Named)],
            Mechanisms = [.. review.Mechanisms.Select(m => m with { Held = [.. m.Held.Select(s => s with { Chairs = Called(s.Chairs) })] })],
        };

        ReviewEngagement Named(ReviewEngagement one) => one with
        {
            Engagement = one.Engagement with
            {
                Participants = Called(one.Engagement.Participants),
                Mechanism = series.GetValueOrDefault(one.Engagement.Identifier) ?? one.Engagement.Mechanism,
            },
        };

        ImmutableArray<BriefPerson> Called(ImmutableArray<BriefPerson> some) => [.. some.Select(p => p with { Name = people[p.Identifier] })];
    }

    private static IEnumerable<BriefPerson> Everybody(AnnualReview review) =>
        review.Engagements.Concat(review.Before).SelectMany(e => e.Engagement.Participants).Concat(review.Mechanisms.SelectMany(m => m.Held).SelectMany(s => s.Chairs));
}
