using Entente.Reading;
using Entente.Register.Search;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Text;
using Xunit;

namespace Entente.Register.Tests.Storage;

/// <summary>Whatever a text holds comes out as it went in, or is refused in one line that names the page.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Names =
    [
        "Tea Banh", "ទៀ បាញ់", "Phan Văn Giang", "阮富仲", "김정은", "Лавров Сергей", "محمد بن سلمان", "דוד בן־גוריון", "Ελένη", "นายอนุทิน",
        "ಶ್ರೀ", "𐍈𐌰𐌽𐌳", "𠮷野家", "e\u0301clair", "a\u202Ebc\u202C", "\u200Fabc\u200E", "\u200B\u2060x", "\uFFFDy", "\uFEFFz", "\uFFFFw", "\u0001\u001F control",
        "tab\tand\nline", "'; DROP TABLE pages; --", "100 % _ \\ \" $1 {0} ¿?", "\U0010FFFF", "👩‍✈️",
    ];

    [Fact]
    public void Names_in_every_script_come_out_as_they_went_in()
    {
        using var folder = new TemporaryRegister();
        var pages = Names.Select((name, i) => Page.Of($"{i}-{name}", "2024-01-01", Page.Tenure(name, "minister", "KH"))).ToArray();
        Assert.All(folder.Register.AddMany(pages), outcome => Assert.Equal(AddStatus.New, outcome.Status));
        Assert.All(folder.Register.AddMany(pages), outcome => Assert.Equal(AddStatus.Known, outcome.Status));
        for (var i = 0; i < Names.Length; i++)
        {
            var told = folder.Register.GetPage($"{i}-{Names[i]}")!.Dispatches.Single().Claims.Single();
            Assert.Equal($"The text of {i}-{Names[i]}.", told.Quote);
            Assert.All(told.People, person => Assert.Equal(Names[i], person.Name));
        }

        var digest = folder.Register.Digest();
        folder.Register.Rebuild();
        Assert.Equal(digest, folder.Register.Digest());
    }

    [Fact]
    public void A_paragraph_of_ten_million_letters_is_kept()
    {
        using var folder = new TemporaryRegister();
        var text = string.Concat(Enumerable.Repeat("Où l’on négocie. ", 620_000));
        var pages = Enumerable.Range(0, 4).Select(i => PageOf($"long-{i}", text + i)).ToArray();
        folder.Register.AddMany(pages);
        var kept = folder.Register.PagesNotReadBy(null, 0, 10);
        Assert.Equal(pages.Select(p => p.Reading.Text), kept.Select(k => k.Text));
    }

    [Theory]
    [InlineData(0, "a NUL character")]
    [InlineData(0xD800, "half of a surrogate pair")]
    [InlineData(0xDC00, "half of a surrogate pair")]
    public void What_no_database_keeps_is_refused_with_the_name_of_the_page_and_nothing_is_kept(int unit, string fault)
    {
        var text = $"a{(char)unit}b"; // As an attribute's text it would not be kept either.
        using var folder = new TemporaryRegister();
        var digest = folder.Register.Digest();
        PageToAdd good = PageOf("good", "Bien."), bad = PageOf("bad", text), title = PageOf("titled", "Bien.") with { Hints = Hints.None with { Title = text } };
        Assert.Equal($"bad: the page holds {fault}, which no register keeps", Assert.Throws<ArgumentException>(() => folder.Register.AddMany([good, bad])).Message);
        Assert.Equal($"titled: the page holds {fault}, which no register keeps", Assert.Throws<ArgumentException>(() => folder.Register.AddMany([title])).Message);
        Assert.Equal(digest, folder.Register.Digest());
    }

    [Theory]
    [InlineData(0, "a NUL character")]
    [InlineData(0xDFFF, "half of a surrogate pair")]
    public void A_fact_of_somebody_elses_reader_with_what_no_database_keeps_is_refused_and_nothing_is_kept(int unit, string fault)
    {
        var text = $"a{(char)unit}b";
        using var folder = new TemporaryRegister();
        var digest = folder.Register.Digest();
        var good = Page.Of("good", "2024-01-01", Page.Tenure("Tea Banh", "minister", "KH"));
        PageToAdd[] bad =
        [
            Page.Of("bad", "2024-01-01", Page.Tenure(text, "minister", "KH")),
            Page.Of("bad", "2024-01-01", Page.Engagement("visit", "2024-01-01", "KH VN", $"KH:{text}", null)),
            Page.Of("bad", "2024-01-01", Page.Engagement("visit", "2024-01-01", $"KH {text}", "KH:Tea Banh", null)),
        ];
        foreach (var page in bad)
            Assert.Matches($"^bad: a fact of the page \\((tenure|engagement)\\) holds {fault}, which no register keeps$", Assert.Throws<ArgumentException>(() => folder.Register.AddMany([good, page])).Message);
        var titled = good with { Reading = good.Reading with { Dispatches = [good.Reading.Dispatches[0] with { Title = text }] } };
        Assert.Equal($"good: a dispatch of the page holds {fault}, which no register keeps", Assert.Throws<ArgumentException>(() => folder.Register.AddMany([titled])).Message);
        Assert.Equal(digest, folder.Register.Digest());
    }

    [Theory]
    [InlineData(0, "a NUL character")]
    [InlineData(0xD800, "half of a surrogate pair")]
    public void A_verdict_with_what_no_database_keeps_is_refused_with_the_name_of_what_holds_it(int unit, string fault)
    {
        var text = $"a{(char)unit}b";
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("page", "2024-01-01", Page.Tenure("Tea Banh", "minister", "KH"))]);
        var verdicts = folder.Register.Verdicts;
        var fact = verdicts.Find(folder.Register.Fact("page", "tenure").Reference);
        void IsRefused(string what, Action give) =>
            Assert.Equal($"{what} holds {fault}, which no register keeps", Assert.Throws<VerdictException>(give).Message);
        IsRefused("the signature", () => verdicts.Give(Judgement.Reject(fact), new Signature(text, "")));
        IsRefused("the reason", () => verdicts.Give(Judgement.Reject(fact), new Signature("me", text)));
        IsRefused("the field person", () => Judgement.Correct(fact, new Dictionary<string, string?> { ["person"] = text }));
        IsRefused("the field person", () => Judgement.Add(fact, new Dictionary<string, string?> { ["person"] = text }));
        IsRefused("the field person", () => Judgement.Correct(fact, new Dictionary<string, string?> { ["person"] = $"[\"a\\u{unit:x4}b\"]" }));
        IsRefused("the mention", () => verdicts.Give(Judgement.Reject(fact with { Name = text }), new Signature("me", "")));
        Assert.Empty(verdicts.List());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xDC00)]
    public void What_no_database_keeps_may_be_asked_for_and_is_not_found(int unit)
    {
        var text = $"a{(char)unit}b";
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([PageOf("page", "Bien.")]);
        var register = folder.Register;
        Assert.Null(register.GetPage(text));
        Assert.Null(register.GetEntity(text));
        Assert.Null(register.Resolve(text));
        Assert.Null(register.Verdicts.Get(text));
        Assert.False(register.Knows(text, text, Hints.None, text));
        Assert.Empty(register.GetBrief(text, "KH").Holders);
        Assert.Empty(register.Search(new SearchQuery { Text = $"{text} OR party:{text}", People = [text], Kinds = [text] }).Hits);
        Assert.Throws<VerdictException>(() => register.Verdicts.Facts(text));
        Assert.Throws<VerdictException>(() => register.Verdicts.Find(text));
        Assert.Throws<VerdictException>(() => register.Verdicts.Words(text, "Bien", "tenure"));
        Assert.Throws<VerdictException>(() => register.Verdicts.Give(Judgement.Withdraw(text), new Signature("me", "")));
    }

    [Fact]
    public void A_name_that_fits_into_no_index_is_refused_and_one_that_just_fits_is_kept()
    {
        using var folder = new TemporaryRegister();
        var random = new Random(1);
        var name = string.Concat(Enumerable.Range(0, 2000).Select(_ => (char)random.Next('!', '~')));
        Assert.Equal(AddStatus.New, folder.Register.AddMany([PageOf(name, "Bien.")])[0].Status);
        Assert.Contains("longer than 2000 bytes", Assert.Throws<ArgumentException>(() => folder.Register.AddMany([PageOf(name + "x", "Bien.")])).Message);
    }

    [Fact]
    public void A_quote_of_a_hundred_thousand_letters_makes_claims_profiles_and_verdicts_like_any_other()
    {
        using var folder = new TemporaryRegister();
        var random = new Random(1);
        var letters = string.Concat(Enumerable.Range(0, 100_000).Select(_ => (char)random.Next('a', 'z')));
        var page = Page.Of("long", "2024-01-01", Page.Tenure($"Tea {letters}", "minister", "KH"), Page.Engagement("visit", "2024-01-01", "KH VN", $"KH:Tea {letters}", letters));
        folder.Register.AddMany([page]);
        var fact = folder.Register.Verdicts.Find(folder.Register.Fact("long", "tenure").Reference);
        folder.Register.Judge(Judgement.Reject(fact));
        var digest = folder.Register.Digest();
        folder.Register.Rebuild();
        Assert.Equal(digest, folder.Register.Digest());
    }

    private static PageToAdd PageOf(string name, string text) =>
        new(new PageReading { Page = name, Text = text, Reader = "test+1", Dispatches = [new Dispatch { Span = new TextSpan(0, text.Length) }] }, Hints.None);
}
