using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>A page shows its text with each fact at its place, as it stands.</summary>
public sealed class PageTextTests
{
    [Fact]
    public void Facts_stand_at_their_words_with_how_they_were_judged()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN"), Tenure("Le Dinh", "commander", "VN"))]);
        var fact = folder.Register.Verdicts.Facts("a")[0];
        folder.Register.Verdicts.Give(Judgement.Reject(folder.Register.Verdicts.Find(fact.Reference)), new Signature("tester", "no"));
        var page = folder.Register.GetPageText("a")!;
        Assert.Equal("The text of a.", page.Text);
        var story = page.Stories.Single();
        Assert.Equal((0, 14, "2024-05-07"), (story.Span.Start, story.Span.Length, story.Published!.Text));
        Assert.Equal([("engagement", FactStanding.Rejected), ("tenure", FactStanding.Read)], story.Facts.Select(f => (f.Kind, f.Standing)));
        Assert.All(story.Facts, f => Assert.Equal(f.Quote, f.Span.In(page.Text).ToString()));
    }

    [Fact]
    public void Every_fact_of_the_samples_stands_in_a_story_at_its_own_words()
    {
        using var samples = new ReadSamples();
        foreach (var file in Directory.GetFiles(Evaluating.Repository.PathOf("samples"), "*.txt").Select(Path.GetFileName))
        {
            var page = samples.Register.GetPageText(file!)!;
            Assert.Equal(samples.Register.Verdicts.Facts(file!).Length, page.Stories.Sum(s => s.Facts.Length));
            Assert.All(page.Stories.SelectMany(s => s.Facts), f => Assert.Equal(f.Quote, f.Span.In(page.Text).ToString()));
        }
    }

    [Fact]
    public void A_page_that_is_not_held_is_none()
    {
        using var folder = new TemporaryRegister();
        Assert.Null(folder.Register.GetPageText("a"));
    }
}
