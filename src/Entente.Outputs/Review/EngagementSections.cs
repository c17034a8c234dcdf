using System.Collections.Immutable;
using Entente.Outputs.Brief;
using Entente.Register.Views;
using Entente.Register.Views.Reviews;
using Entente.Text;

namespace Entente.Outputs.Review;

/// <summary>Writes of engagements: the high points, how many with whom, and each of them in an annex.</summary>
internal sealed class EngagementSections(ReviewWords words, NoteBook notes, AnnualReview review) : SectionWriter(words, notes, review)
{
    /// <summary>So many engagements are high points at most.</summary>
    private const int MostHighPoints = 12;

    /// <summary>So many partners and kinds have bars of their own.</summary>
    private const int MostBars = 12;

    private const string Held = "held", Before = "before";

    private ILookup<string, ReviewEngagement> Partners { get; } = ByPartner(review.Engagements);

    private ILookup<string, ReviewEngagement> PartnersBefore { get; } = ByPartner(review.Before);

    public IEnumerable<ReviewSentence> Summary()
    {
        var (now, before) = (Review.Engagements.Length, Review.Before.Length);
        yield return Counted(Words.Total(Review.Party, Year, now, before, Review.Shortened), new ReviewCount(Held, now), new ReviewCount(Before, before));
        if (Ranked() is [var first, .. var rest])
        {
            (string, int)? second = rest.Length > 0 ? (rest[0].Key, rest[0].Count()) : null;
            ReviewCount[] counts = [new("partners", rest.Length + 1, "now"), new(Held, first.Count(), first.Key)];
            yield return Counted(
                Words.Partners(rest.Length + 1, (first.Key, first.Count()), second), second is { } other ? [.. counts, new ReviewCount(Held, other.Item2, other.Item1)] : counts);
        }

        var (leaders, ministers) = (At(EngagementLevel.Leaders), At(EngagementLevel.Ministers));
        if (leaders + ministers > 0) yield return Counted(Words.Highest(leaders, ministers), new ReviewCount(Held, leaders, Key(EngagementLevel.Leaders)), new ReviewCount(Held, ministers, Key(EngagementLevel.Ministers)));
    }

    public ReviewSection HighPoints()
    {
        var chosen = Review.Engagements.Where(IsHigh).OrderBy(Rank).Take(MostHighPoints).ToHashSet();
        return Section("high-points", List("high-points", Review.Engagements.Where(chosen.Contains).Select(e => HighPoint(e.Engagement))));
    }

    /// <summary>A signing is told with the text that was signed, where one of that day and these parties is known.</summary>
    private ReviewSentence HighPoint(BriefEngagement engagement)
    {
        var signed = engagement.Kind == "signing" ? Review.Signed.FirstOrDefault(i => i.Signed!.Earliest == engagement.When!.Earliest && i.Parties.SequenceEqual(engagement.Parties)) : null;
        var sources = signed is null ? engagement.Sources : engagement.Sources.Take(1).Concat(signed.Sources.Take(1));
        return Told(Words.Engagement(engagement, OwnFirst(engagement.Parties), Year, signed), engagement.Identifier, sources);
    }

    public ReviewSection Compared()
    {
        if (Review.Engagements.IsEmpty && Review.Before.IsEmpty) return Section("engagements");
        var kinds = Counts("kinds", e => Labels.Kind(e.Engagement.Kind));
        var levels = Counts("levels", e => Words.Level(e.Level), e => (int)e.Level);
        return Section(
            "engagements", Table("partners", ["partner", $"{Year}", $"{Year - 1}", "highest"], PartnerCodes().Select(Partner)),
            Chart("partners", PartnerCodes().Select(code => new ReviewBar(Words.Names.Bare(code), Partners[code].Count(), PartnersBefore[code].Count()))),
            kinds.Table, Chart("kinds", kinds.Bars), levels.Table,
            List("not-held", Review.NotHeld.Select(e => Told(Words.NotHeld(e, OwnFirst(e.Parties), Year), e.Identifier, e.Sources))));
    }

    /// <summary>Every engagement that is counted, of either year.</summary>
    public ReviewSection Annex() => Section("annex", Listed(Held, Review.Engagements), Listed(Before, Review.Before));

    private static ILookup<string, ReviewEngagement> ByPartner(IEnumerable<ReviewEngagement> engagements) =>
        engagements.SelectMany(e => e.Partners.Select(partner => (Partner: partner, Engagement: e))).ToLookup(e => e.Partner, e => e.Engagement);

    private IGrouping<string, ReviewEngagement>[] Ranked() => [.. Partners.OrderByDescending(p => p.Count()).ThenBy(p => p.Key, StringComparer.Ordinal)];

    private IEnumerable<string> PartnerCodes() =>
        Ranked().Select(p => p.Key).Concat(PartnersBefore.Select(p => p.Key).Where(code => !Partners.Contains(code)).Order(StringComparer.Ordinal));

    private int At(EngagementLevel level) => Review.Engagements.Count(e => e.Level == level);

    private static string Key(EngagementLevel level) => $"level:{level}";

    /// <summary>The highest levels, first sessions and signings.</summary>
    private static bool IsHigh(ReviewEngagement e) => e.Level <= EngagementLevel.Ministers || IsFirst(e.Engagement) || e.Engagement.Kind == "signing";

    private static int Rank(ReviewEngagement e) => e.Level == EngagementLevel.Leaders ? 0 : IsFirst(e.Engagement) || e.Engagement.Kind == "signing" ? 1 : 2;

    private static bool IsFirst(BriefEngagement engagement) => engagement.Editions is [{ Value: "1" }, ..];

    private ReviewRow Partner(string code)
    {
        ReviewEngagement[] now = [.. Partners[code]], before = [.. PartnersBefore[code]];
        var highest = now.Length == 0 ? "–" : Words.Level(now.Min(e => e.Level));
        return new ReviewRow([Words.Names.Bare(code), $"{now.Length}", $"{before.Length}", highest], NotesOf(now))
        {
            Keys = now.Length > 0 ? ["now"] : [], Counts = [new ReviewCount(Held, now.Length, code), new ReviewCount(Before, before.Length, code)],
        };
    }

    /// <summary>The first note of each: all of them are one click or one page from there.</summary>
    private ImmutableArray<int> NotesOf(IEnumerable<ReviewEngagement> engagements) =>
        [.. engagements.SelectMany(e => Cite(e.Engagement.Identifier, e.Engagement.Sources.Take(1))).Distinct().Order()];

    private (ReviewBlock? Table, IEnumerable<ReviewBar> Bars) Counts(string id, Func<ReviewEngagement, string> of, Func<ReviewEngagement, int>? order = null)
    {
        var all = Review.Engagements.Select(e => (Engagement: e, IsNow: true)).Concat(Review.Before.Select(e => (Engagement: e, IsNow: false))).GroupBy(e => of(e.Engagement))
            .Select(g => (g.Key, Now: g.Where(e => e.IsNow).Select(e => e.Engagement).ToArray(), Before: g.Count(e => !e.IsNow), Order: order?.Invoke(g.First().Engagement) ?? 0))
            .OrderBy(g => g.Order).ThenByDescending(g => g.Now.Length).ThenByDescending(g => g.Before).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var column = id == "kinds" ? "kind" : "level";
        var rows = all.Select(g => new ReviewRow([g.Key, $"{g.Now.Length}", $"{g.Before}"], NotesOf(g.Now))
        {
            Counts = [new ReviewCount(Held, g.Now.Length, g.Key), new ReviewCount(Before, g.Before, g.Key)],
        });
        return (Table(id, [column, $"{Year}", $"{Year - 1}"], rows), all.Select(g => new ReviewBar(g.Key, g.Now.Length, g.Before)));
    }

    private ReviewChart? Chart(string id, IEnumerable<ReviewBar> bars)
    {
        var drawn = bars.Take(MostBars).ToImmutableArray();
        return drawn.Length < 2 ? null : new ReviewChart($"chart-{id}", Words.Caption(id, Year), Words.Compared(id, Year), $"{Year}", $"{Year - 1}", drawn);
    }

    private ReviewBlock? Listed(string id, IEnumerable<ReviewEngagement> engagements) =>
        Table(id, ["date", "parties", "kind", "place", "level"], engagements.Select(Row));

    private ReviewRow Row(ReviewEngagement e)
    {
        var engagement = e.Engagement;
        var kind = Labels.Kind(engagement.Kind);
        var what = engagement.Mechanism is { } mechanism ? $"{kind}{Labels.Colon}{FrenchThings.Plain(mechanism)}{Edition(engagement)}" : kind;
        return new ReviewRow([Dates.Of(engagement.When), Parties(engagement.Parties), what, Place(engagement), Words.Level(e.Level)], Cite(engagement.Identifier, engagement.Sources))
        {
            Keys = [.. e.Partners, kind, Words.Level(e.Level), Key(e.Level)],
        };
    }

    private string Edition(BriefEngagement engagement) => engagement.Editions is [var edition, ..] ? $", {Labels.Edition(edition.Value)}" : "";

    private string Place(BriefEngagement engagement) => (engagement.Places, engagement.Countries) switch
    {
        ([var place, ..], [var country, ..]) when place.Value != Words.Names.Bare(country.Value) => $"{PlainText.Of(place.Value)}, {Words.Names.Bare(country.Value)}",
        ([var place, ..], _) => PlainText.Of(place.Value),
        (_, [var country, ..]) when engagement.Parties.Contains(country.Value) => Words.Names.Bare(country.Value),
        _ => "–",
    };
}
