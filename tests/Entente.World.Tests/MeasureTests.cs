using Xunit;

namespace Entente.World.Tests;

public class MeasureTests
{
    [Fact]
    public void Pairs_are_counted_as_by_hand()
    {
        // Truth: {a b c} {d e}; groups: {a b} {c d}, e alone. Of 2 joined pairs 1 is right; of 4 true pairs 1 is joined.
        var score = Score((1, "x"), (1, "x"), (1, "y"), (2, "y"), (2, null));
        Assert.Equal(0.5, score.Precision);
        Assert.Equal(0.25, score.Recall);
        Assert.Equal(1.0 / 3, score.F1, 9);
    }

    [Fact]
    public void The_truth_itself_scores_one() => Assert.Equal(1, Score((1, "x"), (1, "x"), (2, "y")).F1);

    [Fact]
    public void All_in_one_group_finds_every_pair() => Assert.Equal(1, Score((1, "x"), (1, "x"), (2, "x")).Recall);

    [Fact]
    public void Joining_nothing_makes_no_error_and_finds_nothing()
    {
        var score = Score((1, null), (1, null));
        Assert.Equal((1, 0, 0), (score.Precision, score.Recall, score.F1));
    }

    [Fact]
    public void A_status_that_is_not_given_is_wrong()
    {
        var table = new Confusion();
        table.Add(Fate.Done, Fate.Done);
        table.Add(Fate.Open, Fate.Overdue);
        table.Add(Fate.Open, null);
        table.Add(Fate.Lapsed, Fate.Lapsed);
        Assert.Equal(0.5, table.Accuracy);
        Assert.Equal(1, table[Fate.Open, Fate.Overdue]);
    }

    [Fact]
    public void Knowing_the_truth_measures_one_in_every_kind()
    {
        var measure = Measure.Of(new Press(World.Create(3, 1_000)), new Truth(), new Truth());
        Assert.All(measure.Identity.Values, table => Assert.Equal(1, table.Score().F1));
        Assert.All(measure.Fates.Values, table => Assert.Equal(1, table.Accuracy));
    }

    [Fact]
    public void Neither_baseline_is_good_enough()
    {
        var press = new Press(World.Create(3, 10_000));
        Assert.InRange(F1(press, new NameAndParty(), MentionKind.Person), 0.7, 0.95);
        Assert.InRange(F1(press, new DateAndParties(), MentionKind.Engagement), 0.5, 0.9);
    }

    private static double F1(Press press, IClustering clustering, MentionKind kind) =>
        Measure.Of(press, clustering).Identity[kind].Score().F1;

    private static PairwiseScore Score(params (int Truth, string? Group)[] mentions)
    {
        var table = new Contingency();
        foreach (var (truth, group) in mentions) table.Add(truth, group);
        return table.Score();
    }

    private sealed class Truth : IClustering, IFollowThrough
    {
        public string Name => "truth";

        public string ClusterOf(Mention mention) => mention.Truth.ToString();

        public Fate? FateOf(Mention mention) => mention.Fate;
    }
}
