using System.Collections.Immutable;
using Entente.Facts;
using Entente.Reading;
using Entente.Register.Search;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Search;

/// <summary>What is searched follows what is shown: readings, verdicts, rebuilds, copies.</summary>
public sealed class KeepingTests : IDisposable
{
    private readonly TemporaryRegister folder = new();

    private IRegister Register => folder.Register;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_that_several_pages_carry_is_one_hit_that_tells_how_many()
    {
        var page = Samples.Own[0];
        Register.AddMany([page, Renamed(page, "b-copy.txt"), Renamed(page, "a-copy.txt")]);
        var hit = Assert.Single(Register.Search(new SearchQuery()).Hits);
        Assert.Equal((3, new[] { "a-copy.txt", "b-copy.txt", page.Reading.Page }.Order(StringComparer.Ordinal).First()), (hit.Copies, hit.Page));
    }

    [Fact]
    public void Only_the_current_reading_of_a_page_is_found()
    {
        Register.AddMany(Samples.Own);
        var before = All();
        var reader = new StillReader(Samples.Own);
        Register.RereadMany(Samples.Own.Select(page => new PageToAdd(reader.Read(page), page.Hints)));
        Assert.Equal(before, All());
        Register.RereadMany(Samples.Own.Select(page => new PageToAdd(page.Reading with { Reader = "other", Dispatches = [] }, page.Hints)));
        Assert.Empty(All());
    }

    [Fact]
    public void A_fact_that_is_rejected_is_found_no_more_until_its_verdict_is_withdrawn()
    {
        Register.AddMany(Samples.Own);
        var fact = Register.Verdicts.Facts(Samples.Own[0].Reading.Page).First(fact => fact.Kind == "tenure");
        var before = Found("tenure");
        var verdict = Register.Judge(Judgement.Reject(Register.Verdicts.Find(fact.Reference)));
        Assert.Equal(before - 1, Found("tenure"));
        Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        Assert.Equal(before, Found("tenure"));
    }

    [Fact]
    public void A_rebuild_finds_the_same_in_the_same_order()
    {
        Register.AddMany(Samples.Own);
        var before = All("ministre défense");
        Register.Rebuild();
        Assert.Equal(before, All("ministre défense"));
    }

    [Fact]
    public void The_order_of_arrival_changes_neither_hits_nor_their_order()
    {
        Register.AddMany(Samples.Own);
        using var other = new TemporaryRegister();
        foreach (var page in Samples.Own.Reverse()) other.Register.AddMany([page]);
        foreach (var query in (string[])["ministre", "défense coopération", "visite OR réunion", "\"de la Défense\"", ""])
            Assert.Equal(Shown(Register, query), Shown(other.Register, query));
    }

    [Fact]
    public void Texts_of_every_script_and_length_are_kept()
    {
        var texts = new[] { "Министр обороны", "រដ្ឋមន្ត្រី", "وزير الدفاع", "\u200Fימין", new string('x', 200_000), string.Concat(Enumerable.Range(0, 60_000).Select(i => $"mot{i} ")) };
        Register.AddMany(texts.Select((text, i) => new PageToAdd(
            new PageReading { Page = $"{i}.txt", Text = text, Reader = "test+1", Dispatches = [new Dispatch { Span = new(0, text.Length) }] }, Hints.None)));
        Assert.Equal(texts.Length, All().Length);
        Assert.Equal("0.txt", Assert.Single(Register.Search(new SearchQuery { Text = "министр" }).Hits).Page);
        Assert.Equal("2.txt", Assert.Single(Register.Search(new SearchQuery { Text = "الدفاع" }).Hits).Page);
        Assert.Equal("5.txt", Assert.Single(Register.Search(new SearchQuery { Text = "\"mot7 mot8\"" }).Hits).Page);
    }

    private string[] All(string text = "") => Shown(Register, text);

    private static string[] Shown(IRegister register, string text) =>
        [.. register.Search(new SearchQuery { Text = text, Limit = 1000 }).Hits.Select(hit => $"{hit.Score} {hit.Dispatch} {hit.Page} {hit.Copies}")];

    /// <summary>How many facts of a kind the hits show.</summary>
    private int Found(string kind) => Register.Search(new SearchQuery { Kinds = [kind], Limit = 1000 }).Hits.Sum(hit => hit.Facts.Length);

    private static PageToAdd Renamed(PageToAdd page, string name) => page with { Reading = page.Reading with { Page = name } };

    /// <summary>Reads pages as they were read, as another reader.</summary>
    private sealed class StillReader(ImmutableArray<PageToAdd> pages)
    {
        public PageReading Read(PageToAdd page) => pages.First(other => other.Reading.Page == page.Reading.Page).Reading with { Reader = "test+2" };
    }
}
