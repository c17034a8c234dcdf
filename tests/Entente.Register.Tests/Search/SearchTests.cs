using Entente.Codebook;
using Entente.Facts;
using Entente.Register.Search;
using Entente.Register.Tests.Support;
using NodaTime;
using Xunit;

namespace Entente.Register.Tests.Search;

/// <summary>Searching the sample dispatches.</summary>
public sealed class SearchTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    [Fact]
    public void A_word_is_found_in_any_form_with_or_without_its_accents()
    {
        var found = Found("coopération");
        Assert.NotEmpty(found);
        Assert.Equal(found, Found("cooperations"));
        Assert.Equal(found, Found("COOPÉRER"));
    }

    [Fact]
    public void All_words_must_be_there_in_the_text_or_the_title()
    {
        var both = Found("ministre coopération", 1000);
        Assert.NotEmpty(both);
        Assert.Equal(both.Order(), Found("ministre", 1000).Intersect(Found("coopération", 1000)).Order());
    }

    [Fact]
    public void A_word_with_a_minus_must_not_be_there() =>
        Assert.Equal(Found("ministre", 1000).Except(Found("coopération", 1000)).Order(), Found("ministre -coopération", 1000).Order());

    [Fact]
    public void One_of_two_words_is_enough_with_OR() =>
        Assert.Equal(Found("visite", 1000).Union(Found("exercice", 1000)).Order(), Found("visite OR exercice", 1000).Order());

    [Fact]
    public void Hits_show_the_words_that_were_searched_for()
    {
        foreach (var hit in Search("coopération défense").Hits)
        {
            var marked = hit.Text.Marks.Select(mark => mark.In(hit.Text.Text).ToString()).Concat(hit.Title is { } title ? title.Marks.Select(mark => mark.In(title.Text).ToString()) : []);
            Assert.NotEmpty(marked);
        }
    }

    [Fact]
    public void A_phrase_is_found_as_it_stands_and_no_other_way()
    {
        var phrase = Found("\"ministre de la Défense\"", 1000);
        Assert.NotEmpty(phrase);
        Assert.Empty(phrase.Except(Found("ministre défense", 1000)));
        Assert.Empty(Found("\"Défense la de ministre\""));
    }

    /// <summary>What the words of a text do not tell stands beside a phrase, and does not stand for it.</summary>
    [Theory]
    [InlineData("coop*")]
    [InlineData("party:VN")]
    [InlineData("title:visi*")]
    public void Of_a_phrase_or_something_else_one_must_hold(string other)
    {
        var found = Found(other, 1000);
        Assert.NotEmpty(found);
        Assert.Equal(found.Order(), Found($"\"Défense la de ministre\" OR {other}", 1000).Order());
        Assert.Equal(found.Union(Found("\"ministre de la Défense\"", 1000)).Order(), Found($"{other} OR \"ministre de la Défense\"", 1000).Order());
    }

    [Fact]
    public void Filters_keep_what_has_a_fact_of_the_kind_and_parties()
    {
        var results = samples.Register.Search(new SearchQuery { Parties = ["kh", "VN"], Kinds = ["visit"], Limit = 100 });
        Assert.NotEmpty(results.Hits);
        Assert.All(results.Hits, hit => Assert.Contains(hit.Facts, fact => fact.Kind == "engagement"));
        Assert.Equal(results.Hits.Select(hit => hit.Dispatch), samples.Register.Search(new SearchQuery { Text = "party:KH party:VN kind:visit", Limit = 100 }).Hits.Select(hit => hit.Dispatch));
    }

    [Fact]
    public void A_person_is_found_by_name_and_by_identifier()
    {
        var hit = samples.Register.Search(new SearchQuery { Kinds = ["tenure"] }).Hits[0];
        var tenure = hit.Facts.First(fact => fact.Kind == "tenure");
        var person = ((Tenure)tenure.Fact).Person;
        var byIdentifier = samples.Register.Search(new SearchQuery { People = [tenure.Identifier!], Limit = 100 });
        Assert.Contains(byIdentifier.Hits, found => found.Dispatch == hit.Dispatch);
        Assert.Contains(samples.Register.Search(new SearchQuery { People = [person], Limit = 100 }).Hits, found => found.Dispatch == hit.Dispatch);
        Assert.Equal(0, samples.Register.Search(new SearchQuery { People = ["Personne Du Tout"] }).Total);
    }

    [Fact]
    public void Days_bound_what_is_found()
    {
        var all = samples.Register.Search(new SearchQuery { Limit = 1000 }).Hits;
        var (first, last) = (new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31));
        var within = samples.Register.Search(new SearchQuery { From = first, To = last, Limit = 1000 }).Hits;
        Assert.Equal(all.Where(hit => hit.Day >= first && hit.Day <= last).Select(hit => hit.Dispatch).Order(), within.Select(hit => hit.Dispatch).Order());
        var known = samples.Register.Search(new SearchQuery { AsOf = first, Limit = 1000 }).Hits;
        Assert.Equal(all.Where(hit => hit.Day <= first).Select(hit => hit.Dispatch).Order(), known.Select(hit => hit.Dispatch).Order());
    }

    [Fact]
    public void Pages_of_hits_follow_each_other()
    {
        var all = Found("ministre", 1000);
        Assert.Equal(all.Take(6), (IEnumerable<string>)Enumerable.Range(1, 3).SelectMany(page => samples.Register.Search(new SearchQuery { Text = "ministre", Limit = 2, Page = page }).Hits.Select(hit => hit.Dispatch)));
        Assert.Empty(samples.Register.Search(new SearchQuery { Text = "ministre", Page = 1000 }).Hits);
    }

    [Fact]
    public void Articles_need_not_be_there_outside_of_phrases()
    {
        var words = Book.LoadEmbedded().SmallWords;
        Assert.Superset(new HashSet<string> { "de", "la", "du" }, words.ToHashSet());
        Assert.Equal(Found("visite ministre", 1000), samples.Register.Search(new SearchQuery { Text = "la visite du ministre", FunctionWords = words, Limit = 1000 }).Hits.Select(hit => hit.Dispatch));
    }

    private SearchResults Search(string text, int limit = 10) => samples.Register.Search(new SearchQuery { Text = text, Limit = limit });

    private string[] Found(string text, int limit = 10) => [.. Search(text, limit).Hits.Select(hit => hit.Dispatch)];
}
