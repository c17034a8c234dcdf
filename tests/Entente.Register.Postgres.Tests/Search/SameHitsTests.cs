using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Register.Search;
using Entente.Register.Tests.Support;
using NodaTime;
using Xunit;

namespace Entente.Register.Tests.Search;

/// <summary>The same pages, in whatever batches they came, answer the same queries alike in SQLite and in PostgreSQL.</summary>
public sealed class SameHitsTests : IDisposable
{
    private static readonly string[] Words =
        ["ministre", "Défense", "visite", "coopération", "navale", "la", "de", "exercice", "Phnom", "Penh", "Hanoi", "général", "maritime", "sécurité", "échanges"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-register-");
    private readonly TemporaryRegister server = new();
    private readonly IRegister file;
    private readonly IRegister served;

    public SameHitsTests()
    {
        var options = new RegisterOptions { Clock = new StandingClock() };
        file = Registers.Open(Path.Combine(folder.FullName, "test.db"), options);
        served = server.Open(options);
    }

    public void Dispose()
    {
        file.Dispose();
        served.Dispose();
        server.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Sample_dispatches_are_found_alike()
    {
        Add(Samples.Own, 1);
        Compare(Queries(new Random(1), 60));
    }

    /// <summary>More than are ranked at once, over many years, so that it matters which are asked for first.</summary>
    [Fact]
    public void Of_many_dispatches_the_same_ones_are_ranked()
    {
        var dice = new Random(2);
        Add([.. Enumerable.Range(0, 1600).Select(i => Written(i, dice))], 400);
        Assert.False(file.Search(new SearchQuery { Text = "ministre OR visite" }).Complete);
        Compare(Queries(dice, 80));
    }

    private void Add(ImmutableArray<PageToAdd> pages, int batch)
    {
        foreach (var some in pages.Chunk(batch)) file.AddMany(some);
        foreach (var some in pages.Reverse().Chunk(batch + 7)) served.AddMany(some);
    }

    private void Compare(IEnumerable<SearchQuery> queries)
    {
        foreach (var query in queries) Assert.Equal((query, Shown(file, query)), (query, Shown(served, query)));
    }

    private static string Shown(IRegister register, SearchQuery query)
    {
        var results = register.Search(query);
        var hits = results.Hits.Select(hit => $"{hit.Score} {hit.Dispatch} {hit.Page} {hit.Copies} {string.Join('|', hit.Facts.Select(fact => fact.Quote.Text))}");
        return string.Join('\n', hits.Prepend($"{results.Total} {results.Complete} {string.Join(' ', results.Years)}"));
    }

    private static IEnumerable<SearchQuery> Queries(Random dice, int count)
    {
        for (var i = 0; i < count; i++)
        {
            string Word() => Words[dice.Next(Words.Length)];
            LocalDate? Day() => dice.Next(4) == 0 ? new LocalDate(2000 + dice.Next(26), 1 + dice.Next(12), 1) : null;
            var text = (i % 8) switch
            {
                0 => Word(),
                1 => $"{Word()} {Word()}",
                2 => $"\"{Word()} {Word()}\"",
                3 => $"{Word()} OR {Word()} {Word()}",
                4 => $"{Word()} -{Word()}",
                5 => $"{Word()[..2]}* {Word()}",
                6 => i % 16 < 8 ? $"title:{Word()}" : $"\"{Word()} {Word()}\" OR {Word()[..3]}* {Word()}",
                _ => "",
            };
            yield return new SearchQuery
            {
                Text = text, From = Day(), To = Day(), AsOf = Day(), Limit = 1 + dice.Next(40), Page = 1 + dice.Next(3),
                Parties = dice.Next(4) == 0 ? ["KH"] : [], Kinds = dice.Next(4) == 0 ? ["visit", "tenure"] : [], People = dice.Next(6) == 0 ? ["Tea Seiha"] : [],
            };
        }
    }

    private static PageToAdd Written(int number, Random dice)
    {
        var text = string.Join(' ', Enumerable.Range(0, 12 + dice.Next(30)).Select(_ => Words[dice.Next(Words.Length)]));
        var dispatch = new Dispatch
        {
            Span = new(0, text.Length), Title = number % 3 == 0 ? text[..20] : null,
            Published = number % 40 == 0 ? null : Edtf.Parse($"{1995 + (number / 55)}-{1 + dice.Next(12):00}-{1 + dice.Next(28):00}"),
            Engagements = number % 5 == 0 ? [Page.Engagement("visit", "2020", "KH VN") with { Quote = text[..10], Span = new(0, 10) }] : [],
            Tenures = number % 7 == 0 ? [Page.Tenure("Tea Seiha", "minister-of-defence", "KH") with { Quote = text[..10], Span = new(0, 10) }] : [],
        };
        return new(new PageReading { Page = $"p{number}.txt", Text = text, Reader = "test+1", Dispatches = [dispatch] }, Hints.None);
    }

    /// <summary>What has no day of publication was known when it was recorded.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2020, 6, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
