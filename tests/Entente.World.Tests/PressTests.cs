using Entente.Reading;
using Entente.Reading.Json;
using Xunit;

namespace Entente.World.Tests;

public class PressTests
{
    private static readonly World Small = World.Create(3, 3_000);
    private static readonly Press Told = new(Small);

    [Fact]
    public void One_seed_gives_one_press()
    {
        var again = new Press(World.Create(3, 3_000));
        for (var i = 0; i < Told.Count; i += 7)
            Assert.Equal(ReadingJson.ToLine(Told.Write(i).Reading), ReadingJson.ToLine(again.Write(i).Reading));
    }

    [Fact]
    public void Another_seed_gives_another_press() =>
        Assert.NotEqual(Told.Write(5).Reading.Text, new Press(World.Create(4, 3_000)).Write(5).Reading.Text);

    [Fact]
    public void There_are_as_many_dispatches_as_were_asked_for() => Assert.Equal(3_000, Told.Count);

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(11)]
    public void A_fifth_of_the_news_is_on_one_pair(int seed)
    {
        var world = World.Create(seed, 10_000);
        var share = new Press(world).Pages.Count(page => world.IsBigPair(page.Story.Parties)) / 10_000.0;
        Assert.InRange(share, 0.18, 0.22);
    }

    [Fact]
    public void Every_quote_stands_in_its_text() => Assert.All(Told.Pages, page =>
    {
        foreach (var fact in page.Reading.Dispatches[0].Facts())
            Assert.Equal(fact.Quote, fact.Span.In(page.Reading.Text).ToString());
    });

    [Fact]
    public void A_page_a_fact_and_a_name_tell_which_truth_a_mention_has() => Assert.All(Told.Pages, page =>
    {
        var keys = page.Mentions.GroupBy(mention => (mention.Kind, mention.Span, mention.Name, mention.Party, mention.Fact.GetType()));
        Assert.All(keys, mentions => Assert.Single(mentions.Select(mention => mention.Truth).Distinct()));
    });

    [Fact]
    public void No_sentence_keeps_an_unfilled_slot() =>
        Assert.All(Told.Pages, page => Assert.DoesNotMatch("[{}]|  | de é| de [aeiou]", page.Reading.Text));

    [Fact]
    public void The_worlds_reader_reads_its_own_pages_only()
    {
        var page = Told.Write(12);
        var reader = new WorldReader(Told);
        Assert.Equal(ReadingJson.ToLine(page.Reading), ReadingJson.ToLine(reader.Read(page.Reading.Page, page.Reading.Text, Hints.None)));
        Assert.Throws<ArgumentException>(() => reader.Read(page.Reading.Page, "other words", Hints.None));
    }
}
