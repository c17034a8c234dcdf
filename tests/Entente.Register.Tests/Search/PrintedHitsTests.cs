using Entente.Facts;
using Entente.Register.Search;
using Entente.Register.Tests.Support;
using Xunit;
using static Entente.Register.Tests.Support.PrintedPages;

namespace Entente.Register.Tests.Search;

/// <summary>An agency's text on five sites is one hit, whatever each site has put around it.</summary>
public sealed class PrintedHitsTests : IDisposable
{
    private readonly TemporaryRegister register = new();

    public void Dispose() => register.Dispose();

    [Fact]
    public void Prints_of_one_text_are_one_hit_that_tells_how_many_and_shows_the_first()
    {
        register.Register.AddMany([.. Printed(), Of("own.txt", Own, "2024-11-01", "Le Monde", Visit)]);
        var found = register.Register.Search(new SearchQuery { Text = "patrouilles" });
        Assert.Equal((1, 5), (found.Total, Assert.Single(found.Hits).Copies));
        Assert.Equal("0.txt", found.Hits[0].Page);
        Assert.Equal([1], found.Years.Select(year => year.Count));
        Assert.Equal(2, register.Register.Search(new SearchQuery()).Total);
    }

    [Fact]
    public void Prints_to_the_letter_and_with_edits_count_together()
    {
        register.Register.AddMany([.. Printed(), Of("again.txt", Printed()[2].Reading.Text, "2024-11-09", "Other", Visit)]);
        Assert.Equal(6, Assert.Single(register.Register.Search(new SearchQuery { Text = "patrouilles" }).Hits).Copies);
    }

    [Fact]
    public void No_text_stands_on_two_pages_of_hits()
    {
        register.Register.AddMany([.. Printed(), .. Enumerable.Range(0, 6).Select(i => Of($"x{i}.txt", $"Patrouilles. {Sentence(i)} {Sentence(i + 30)}", "2024-11-05", "VNA", Visit))]);
        var pages = Enumerable.Range(1, 4).SelectMany(page => register.Register.Search(new SearchQuery { Text = "patrouilles", Limit = 2, Page = page }).Hits).ToArray();
        Assert.Equal((7, 7), (pages.Length, pages.DistinctBy(hit => hit.Page).Count()));
    }

    [Fact]
    public void An_article_that_quotes_a_dispatch_and_says_more_is_a_hit_of_its_own()
    {
        var article = string.Join(' ', Enumerable.Range(0, 12).Select(Sentence)) + " " + Dispatch + " " + string.Join(' ', Enumerable.Range(20, 12).Select(Sentence));
        register.Register.AddMany([.. Printed(), Of("article.txt", article, "2024-11-06", "Le Monde", Visit)]);
        Assert.Equal(2, register.Register.Search(new SearchQuery { Text = "patrouilles" }).Total);
    }

    private static Engagement Visit => Page.Engagement("visit", "2024-11-05", "KH VN");

    private static PageToAdd[] Printed() => [.. Outlets.Select((outlet, i) => Print($"{i}.txt", i, $"2024-11-0{i + 5}", outlet, Visit))];
}
