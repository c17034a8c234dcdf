using Entente.Facts;
using Entente.Reading;
using Entente.Register.Exports;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Text;
using NodaTime;
using Xunit;

namespace Entente.Register.Tests.Exports;

/// <summary>What an export is made of: facts as they stand, at their places, and what they add up to.</summary>
public sealed class ExportSourceTests : IDisposable
{
    private readonly TemporaryRegister temporary = new();

    private IRegister Register => temporary.Register;

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Every_fact_comes_once_and_its_quote_stands_at_its_place()
    {
        Register.AddMany(Samples.Own);
        var dispatches = Dispatches();
        Assert.Equal(Samples.Own.Sum(page => page.Reading.Dispatches.Sum(d => d.Facts().Count())), dispatches.Sum(d => d.Facts.Count));
        foreach (var dispatch in dispatches)
        {
            var text = Register.GetPageText(dispatch.Page)!.Text.EnumerateRunes().ToArray();
            foreach (var fact in dispatch.Facts)
                Assert.Equal(fact.Told.Quote, string.Concat(text[(dispatch.Start + fact.Start)..(dispatch.Start + fact.End)].Select(rune => rune.ToString())));
        }
    }

    [Fact]
    public void Places_count_code_points_and_not_the_units_of_an_encoding()
    {
        const string Before = "😀😀 ", Words = "Tea Banh 😀 commande.";
        var page = Page.Of("a", "2024-01-01", Page.Tenure("Tea Banh", "commander", "KH"));
        var tenure = page.Reading.Dispatches[0].Tenures[0] with { Quote = Words, Span = new TextSpan(Before.Length * 2, Words.Length) };
        var dispatch = page.Reading.Dispatches[0] with { Span = new TextSpan(Before.Length, Before.Length + Words.Length), Tenures = [tenure] };
        Register.Add(page.Reading with { Text = Before + Before + Words, Dispatches = [dispatch] }, Hints.None);
        var told = Assert.Single(Dispatches());
        Assert.Equal((3, 3 + 3 + 20), (told.Start, told.End));
        Assert.Equal((3, 23), (told.Facts[0].Start, told.Facts[0].End));
    }

    [Fact]
    public void Facts_come_as_people_have_judged_them()
    {
        Register.AddMany([.. "abcd".Select(name => Page.Of(name.ToString(), "2024-01-01", Page.Tenure($"Tea {name}anh", "commander", "KH")))]);
        Register.Judge(Judgement.Confirm(Place("a")), 1);
        Register.Judge(Judgement.Reject(Place("b")), 2);
        Register.Judge(Judgement.Correct(Place("c"), new Dictionary<string, string?> { ["rank"] = "general" }), 3);
        Register.Judge(Judgement.Add(Register.Verdicts.Words("d", "The text", "deployment"), new Dictionary<string, string?> { ["party"] = "KH", ["mission"] = "UNMISS" }), 4);
        var facts = Dispatches().ToDictionary(d => d.Page, d => d.Facts);
        Assert.Equal(FactStanding.Confirmed, Assert.Single(facts["a"]).Standing);
        Assert.Empty(facts["b"]);
        var corrected = Assert.Single(facts["c"]);
        Assert.Equal((FactStanding.Corrected, "general"), (corrected.Standing, ((Tenure)corrected.Told).Rank));
        Assert.Equal([FactStanding.Read, FactStanding.Added], facts["d"].Select(fact => fact.Standing));
        Assert.Equal("The text", facts["d"][1].Told.Quote);
    }

    [Fact]
    public void What_is_told_leads_to_the_identifiers_that_views_show()
    {
        Register.AddMany(Samples.Own);
        var facts = Dispatches().SelectMany(d => d.Facts).ToArray();
        Assert.All(facts.Where(f => f.Entity is not null), f => Assert.Equal(f.Entity, Register.Resolve(f.Entity!)));
        var named = facts.Where(f => f.Told is Engagement { Participants.Length: > 0 }).ToArray();
        Assert.NotEmpty(named);
        Assert.Contains(named, f => f.Named(1)?.StartsWith("person-", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Identifiers_are_the_same_in_whatever_order_pages_came()
    {
        Register.AddMany(Samples.Own);
        using var other = new TemporaryRegister();
        other.Register.AddMany(Samples.Own.Reverse());
        Assert.Equal(Facts(Register), Facts(other.Register));

        static string[] Facts(IRegister register) =>
            [.. Dispatches(register, new()).SelectMany(d => d.Facts.Select(f => $"{f.Identifier} {f.Kind} {f.Entity} {f.Told.Quote}")).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Internal_pages_come_only_where_they_are_asked_for()
    {
        Register.AddMany([Page.Of("a", "2024-01-01", Page.Tenure("Tea Banh", "commander", "KH")), Page.Of("note", "2024-01-02", Page.Tenure("Sok Dara", "commander", "KH"))]);
        Register.Marking.Mark(["note"], isInternal: true, Judging.By("An embassy"));
        Assert.Equal(["a"], Dispatches().Select(d => d.Page));
        Assert.Equal(["Tea Banh"], People(Register));
        using var asked = temporary.Open(new RegisterOptions { IncludeInternal = true });
        Assert.Equal([("a", false), ("note", true)], Dispatches(asked, new()).Select(d => (d.Page, d.IsInternal)));
        Assert.Equal(["Sok Dara", "Tea Banh"], People(asked).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2024-02-01", null, null, "b c")]
    [InlineData(null, "2024-02-01", null, "a b")]
    [InlineData(null, null, "2024-01-31", "a")]
    [InlineData("2024-02-01", "2024-02-01", null, "b")]
    public void A_scope_holds_what_was_published_within_it(string? since, string? until, string? asOf, string expected)
    {
        Register.AddMany([Of("a", "2024-01-01", "KH VN"), Of("b", "2024-02-01", "KH LA"), Of("c", "2024-03-01", "KH VN")]);
        var scope = new ExportScope { Since = Day(since), Until = Day(until), AsOf = Day(asOf) };
        Assert.Equal(expected.Split(' '), Dispatches(Register, scope).Select(d => d.Page));
        Assert.Equal(expected.Split(' ').Length, Read(Register, source => source.Engagements(scope).Count()));
    }

    [Fact]
    public void A_scope_holds_what_concerns_parties_and_is_of_a_kind()
    {
        Register.AddMany([Of("a", "2024-01-01", "KH VN"), Of("b", "2024-02-01", "KH LA"), Page.Of("c", "2024-03-01", Page.Tenure("Tea Banh", "commander", "KH"))]);
        Assert.Equal(["a"], Dispatches(Register, new() { Parties = ["VN", "KH"] }).Select(d => d.Page));
        Assert.Equal(["c"], Dispatches(Register, new() { Kinds = ["tenure"] }).Select(d => d.Page));
        Assert.Equal(["a", "b"], Dispatches(Register, new() { Kinds = ["meeting", "protocol"] }).Select(d => d.Page));
    }

    [Fact]
    public void Engagements_and_people_come_once_with_what_views_show()
    {
        Register.AddMany([Of("a", "2024-01-02", "KH VN"), Of("b", "2024-01-02", "KH VN")]);
        var (engagement, brief) = (Read(Register, source => source.Engagements(new()).Single()), Register.GetBrief("KH", "VN").Engagements.Single());
        Assert.Equal((brief.Identifier, brief.When?.Text, brief.Sources.Length), (engagement.Identifier, engagement.When?.Text, engagement.Sources.Length));
        var person = Read(Register, source => source.People(new()).Single());
        Assert.Equal((engagement.Participants.Single().Identifier, "Tea Banh", "KH"), (person.Identifier, person.Name, person.Parties.Single()));
    }

    [Fact]
    public void Threads_are_those_of_the_views()
    {
        Register.AddMany(Samples.Own);
        var shown = Register.GetThreads(new() { Limit = 1000, Standing = true });
        Assert.NotEmpty(shown.Threads);
        var all = Read(Register, source => source.Threads(new()).ToDictionary(t => (t.Kind, t.Identifier), t => (t.Status, t.Due, t.Steps.Length)));
        Assert.All(shown.Threads, t => Assert.Equal((t.Status, t.Due, t.Steps.Length), all[(t.Kind, t.Identifier)]));
    }

    [Fact]
    public void Mechanisms_and_instruments_are_those_of_the_views()
    {
        Register.AddMany(Samples.Own);
        var mechanisms = Read(Register, source => source.Mechanisms(new()).ToDictionary(m => m.Identifier, m => (m.Name, m.Sessions.Length)));
        Assert.NotEmpty(mechanisms);
        Assert.Equal(mechanisms, Register.GetMechanisms().Mechanisms.ToDictionary(m => m.Identifier, m => (m.Name, m.Sessions.Length)));
        var instruments = Read(Register, source => source.Instruments(new()).ToDictionary(i => i.Identifier, i => (i.Kind, i.Period, i.State)));
        var shown = Register.GetBrief("KH", "VN", new() { Limit = 100 }).Instruments;
        Assert.NotEmpty(shown);
        Assert.All(shown, i => Assert.Equal((i.Kind, i.Period, i.State), instruments[i.Identifier]));
    }

    [Fact]
    public void Of_two_parties_people_of_either_are_told()
    {
        Register.AddMany([Page.Of("a", "2024-01-01", Page.Tenure("Tea Banh", "commander", "KH"), Page.Tenure("Phan Van Giang", "commander", "VN"), Page.Tenure("Chansamone Chanyalath", "commander", "LA"))]);
        var scope = new ExportScope { Parties = ["KH", "VN"] };
        Assert.Equal(["Phan Van Giang", "Tea Banh"], Read(Register, source => source.People(scope).Select(p => p.Name).Order(StringComparer.Ordinal).ToArray()));
    }

    [Fact]
    public void An_identifier_of_before_leads_to_the_one_of_today()
    {
        Register.AddMany([Page.Of("a", "2024-01-01", Page.Tenure("Tea Banh", "commander", "KH"))]);
        var before = Register.Who("a", "Tea Banh");
        Register.AddMany([Page.Of("b", "2024-01-01", Page.Tenure("Sena Tea Banh", "commander", "KH"))]);
        var aliases = Read(Register, source => source.Aliases().ToArray());
        Assert.All(aliases, alias => Assert.Equal(alias.Became, Register.Resolve(alias.Identifier)));
        Assert.Equal(Register.Resolve(before) != before, aliases.Any(alias => alias.Identifier == before));
    }

    private static PageToAdd Of(string name, string day, string parties) => Page.Of(name, day, Page.Engagement("meeting", day, parties, "KH:Tea Banh"));

    private static LocalDate? Day(string? day) => day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    private MentionAnchor Place(string page) => Register.Verdicts.Find(Register.Fact(page, "tenure").Reference);

    private ExportedDispatch[] Dispatches() => Dispatches(Register, new());

    private static ExportedDispatch[] Dispatches(IRegister register, ExportScope scope) => Read(register, source => source.Dispatches(scope).ToArray());

    private static string[] People(IRegister register) => Read(register, source => source.People(new()).Select(person => person.Name).ToArray());

    private static T Read<T>(IRegister register, Func<IExportSource, T> read)
    {
        T made = default!;
        register.Exports.Read(source => made = read(source));
        return made;
    }
}
