using Xunit;
using static Entente.Intake.Tests.Html.Pages;

namespace Entente.Intake.Tests.Html.Markup;

public class MarkupTests
{
    private const string Article = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "Site", "datePublished": "2001-01-01"}, {"@type": ["NewsArticle"], "headline": "Un titre dans les données", "datePublished": "2024-11-05T23:10:00+07:00", "publisher": {"@type": "Organization", "name": "Le Matin"}, "inLanguage": "fr-FR",}]}</script>""";

    [Fact]
    public void Structured_data_give_title_day_outlet_and_language()
    {
        var hints = Head(Article).Hints;
        Assert.Equal(("Un titre dans les données", "2024-11-05", "Le Matin", "fr"), (hints.Title, hints.Published?.Text, hints.Outlet, hints.Language));
    }

    [Fact]
    public void Open_Graph_gives_them_too()
    {
        var hints = Head("""
            <meta property="og:title" content="Visite à Hanoï du ministre"><meta property="og:site_name" content="Le Soir">
            <meta property="og:locale" content="fr_CA"><meta property="og:url" content="https://journal.example/a"><meta property="article:published_time" content="2024-11-05T01:00:00Z">
            """).Hints;
        Assert.Equal(("Visite à Hanoï du ministre", "2024-11-05", "Le Soir", "fr"), (hints.Title, hints.Published?.Text, hints.Outlet, hints.Language));
        Assert.Equal("https://journal.example/a", hints.Url);
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{oops</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"a\\ud800b\"}</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\": \"a\\ud800b\"}</script>")]
    [InlineData("<script type='application/ld+json'>[1, null, {\"@type\": 3, \"headline\": []}]</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": {}, \"publisher\": 3}</script>")]
    public void Structured_data_that_are_broken_are_as_if_they_were_not_there(string data) =>
        Assert.Equal(("Le titre de la page", null), (Head(data + "<title>Le titre de la page</title>").Hints.Title, Head(data).Hints.Published));

    [Theory]
    [InlineData("<title>Visite officielle à Hanoï - Le Matin</title>", "<h1>Visite officielle à Hanoï</h1>", "Visite officielle à Hanoï")]
    [InlineData("<title>Visite officielle à Hanoï - Le Matin</title>", "<h1>Le Matin</h1>", "Visite officielle à Hanoï - Le Matin")]
    [InlineData("", "<h1>Visite\n officielle</h1>", "Visite officielle")]
    public void The_heading_is_the_title_where_the_head_only_adds_to_it(string head, string heading, string expected) =>
        Assert.Equal(expected, Read($"<html><head>{head}</head><body>{heading}{Paragraphs(First)}").Hints.Title);

    [Theory]
    [InlineData("<time datetime='2024-11-05T10:00'>hier</time>", "2024-11-05")]
    [InlineData("<span class='post-date'>5 novembre 2024</span>", "2024-11-05")]
    [InlineData("<abbr class='published' title='2024-11-05'>mardi</abbr>", "2024-11-05")]
    [InlineData("<div itemprop='datePublished' content='2024-11-05'></div>", "2024-11-05")]
    [InlineData("<p>Hanoï, le 5 novembre 2024</p>", "2024-11-05")]
    [InlineData("<span class='date'>31.12.2099</span>", null)]
    [InlineData("<span class='date'>1.7.2025</span>", null)]
    [InlineData("<span class='date'>30.6.2025</span>", "2025-06-30")]
    public void The_day_of_publication_is_found_near_the_title_and_never_in_the_future(string element, string? expected) =>
        Assert.Equal(expected, Body($"<h1>Un titre de page</h1>{element}{Paragraphs(First)}").Hints.Published?.Text);

    [Fact]
    public void The_date_nearest_to_the_title_counts()
    {
        const string other = "<div class='latest'><time datetime='2025-06-01'>1er juin</time></div>";
        Assert.Equal("2024-11-05", Body($"{other}<p>a<p>b<p>c<p>d<h1>Un titre de page</h1><time datetime='2024-11-05'>x</time>{Paragraphs(First)}{other}").Hints.Published?.Text);
    }

    [Fact]
    public void The_heading_that_says_what_the_head_states_is_the_title_and_not_the_name_of_the_site()
    {
        const string today = "<div>Lundi 30 juin 2025</div>";
        var page = Read($"<html><head><title>Visite officielle à Hanoï - Le Matin</title></head><body><h1>Le Matin</h1>{today}<p>a<p>b<p>c<h2>Visite officielle à Hanoï</h2><p>5 novembre 2024</p>{Paragraphs(First)}</body></html>");
        Assert.Equal(("Visite officielle à Hanoï", "2024-11-05"), (page.Hints.Title, page.Hints.Published?.Text));
    }

    [Theory]
    [InlineData("<time class='updated' datetime='2025-02-01'></time>")]
    [InlineData("<div class='comments'><time datetime='2025-02-01'></time></div>")]
    [InlineData("<aside><span class='date'>1.2.2025</span></aside>")]
    public void A_change_a_comment_and_another_story_state_the_day_only_where_nothing_else_does(string other)
    {
        Assert.Equal("2024-11-05", Body($"<h1>Un titre de page</h1>{other}{Paragraphs(First)}<time datetime='2024-11-05'></time>").Hints.Published?.Text);
        Assert.Equal("2025-02-01", Body($"<h1>Un titre de page</h1>{other}{Paragraphs(First)}").Hints.Published?.Text);
    }

    [Theory]
    [InlineData("<html lang='en-US'>", "10/9/2024", "2024-10-09")]
    [InlineData("<html lang='en'>", "10/9/2024", "2024-09-10")]
    [InlineData("<html lang='en'><meta property='og:locale' content='en_US'>", "10/9/2024", "2024-10-09")]
    [InlineData("<html lang='en-US'>", "10.9.2024", "2024-09-10")]
    public void American_pages_put_the_month_first_but_not_before_a_full_stop(string head, string date, string expected) =>
        Assert.Equal(expected, Read($"{head}<body><span class='date'>{date}</span>{Paragraphs(First)}").Hints.Published?.Text);

    [Theory]
    [InlineData("https://journal.example/2024/11/05/visite.html", "2024-11-05")]
    [InlineData("https://journal.example/2024-11-05-visite", "2024-11-05")]
    [InlineData("https://2024-11-05.example/visite", null)]
    [InlineData("https://journal.example/2031/11/05/visite.html", null)]
    public void The_address_gives_a_day_where_nothing_else_does(string url, string? expected) =>
        Assert.Equal(expected, Read($"<html><body>{Paragraphs(First)}", url).Hints.Published?.Text);

    [Fact]
    public void The_last_change_is_the_last_resort()
    {
        const string changed = "<meta property='article:modified_time' content='2025-01-02'>";
        Assert.Equal("2025-01-02", Head(changed).Hints.Published?.Text);
        Assert.Equal("2024-11-05", Head(changed + Article).Hints.Published?.Text);
    }

    private static Entente.Intake.Html.HtmlPage Head(string head) => Read($"<html><head>{head}</head><body>{Paragraphs(First)}</body></html>");
}
