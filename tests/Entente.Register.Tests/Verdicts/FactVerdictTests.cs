using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Verdicts;

public sealed class FactVerdictTests : IDisposable
{
    private readonly TemporaryRegister folder = new();

    public FactVerdictTests() =>
        Register.AddMany([Of("a", "2024-03-02", Engagement("meeting", "2024-03-01", "KH VN"), Tenure("Tea Banh", "commander", "KH"))]);

    private IRegister Register => folder.Register;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rejected_fact_is_shown_no_more_and_stays_among_the_claims()
    {
        var claims = Register.Count().Claims;
        Register.Judge(Judgement.Reject(Fact("engagement")));
        Assert.Empty(Register.GetBrief("KH", "VN").Engagements);
        Assert.Equal(FactStanding.Rejected, Register.Fact("a", "engagement").Standing);
        Assert.Equal(claims, Register.Count().Claims);
        Assert.False(Register.Count().Entities.ContainsKey("engagement"));
    }

    [Fact]
    public void A_corrected_fact_is_shown_as_corrected_with_its_quote_as_it_was()
    {
        var quote = Register.Fact("a", "engagement").Quote;
        Register.Judge(Judgement.Correct(Fact("engagement"), new Dictionary<string, string?> { ["when"] = "2024-02-29", ["parties"] = "KH, LA, VN" }));
        var engagement = Assert.Single(Register.GetBrief("KH", "LA").Multilateral);
        Assert.Equal("2024-02-29", engagement.When!.Text);
        Assert.Equal(quote, Assert.Single(engagement.Sources).Quote);
        var fact = Register.Fact("a", "engagement");
        Assert.Equal((FactStanding.Corrected, "verdict", quote), (fact.Standing, fact.Rule, fact.Quote));
        Assert.Contains("\"when\":\"2024-02-29\"", fact.Fact);
        Assert.Contains("\"status\":\"held\"", fact.Fact);
    }

    [Fact]
    public void A_confirmed_fact_is_marked_and_otherwise_as_it_was()
    {
        var verdict = Register.Judge(Judgement.Confirm(Fact("engagement")));
        var fact = Register.Fact("a", "engagement");
        Assert.Equal(FactStanding.Confirmed, fact.Standing);
        Assert.Equal([verdict.Identifier], fact.Verdicts);
        Assert.Single(Register.GetBrief("KH", "VN").Engagements);
    }

    [Fact]
    public void The_latest_verdict_on_a_fact_holds()
    {
        var fact = Fact("engagement");
        Register.Judge(Judgement.Confirm(fact), 7);
        var rejection = Register.Judge(Judgement.Reject(fact), 5);
        Assert.Equal(FactStanding.Confirmed, Register.Fact("a", "engagement").Standing);
        Assert.Equal(VerdictForce.Overruled, Register.Verdicts.Get(rejection.Identifier)!.Force);
    }

    [Fact]
    public void A_fact_that_reading_missed_is_added_with_its_words()
    {
        var words = Register.Verdicts.Words("a", "text of a", "assistance");
        Register.Judge(Judgement.Add(words, new Dictionary<string, string?> { ["from"] = "VN", ["to"] = "KH", ["what"] = "un hôpital", ["when"] = "2024-03", ["status"] = "held" }));
        var given = Assert.Single(Register.GetBrief("KH", "VN").Assistance);
        Assert.Equal(("un hôpital", "text of a"), (given.What, Assert.Single(given.Sources).Quote));
        Assert.Equal(FactStanding.Added, Register.Fact("a", "assistance").Standing);
    }

    [Fact]
    public void An_added_fact_that_a_later_reading_finds_is_told_once()
    {
        Register.Judge(Judgement.Add(Register.Verdicts.Words("a", "The text of a", "tenure"), new Dictionary<string, string?>
        {
            ["person"] = "Sar Thet", ["office"] = "governor", ["party"] = "KH",
        }));
        var page = Of("a", "2024-03-02", Tenure("Sar Thet", "governor", "KH"));
        Register.AddMany([page with { Reading = page.Reading with { Reader = "test+2" } }]);
        Assert.Equal(FactStanding.Confirmed, Register.Fact("a", "tenure").Standing);
        Assert.Single(Register.GetBrief("KH", "VN").Holders);
    }

    [Theory]
    [InlineData("reject")]
    [InlineData("correct")]
    [InlineData("confirm")]
    [InlineData("add")]
    public void A_withdrawn_verdict_leaves_the_digest_that_was_before_it(string act)
    {
        var before = Register.Digest();
        var verdict = Register.Judge(act switch
        {
            "reject" => Judgement.Reject(Fact("engagement")),
            "confirm" => Judgement.Confirm(Fact("engagement")),
            "correct" => Judgement.Correct(Fact("engagement"), new Dictionary<string, string?> { ["place"] = "Hanoï" }),
            _ => Judgement.Add(Register.Verdicts.Words("a", "text", "mechanism"), new Dictionary<string, string?> { ["name"] = "dialogue", ["parties"] = "KH,VN" }),
        });
        var judged = Register.Digest();
        Assert.NotEqual(before, judged);
        Register.Rebuild();
        Assert.Equal(judged, Register.Digest());
        Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        Assert.Equal(before, Register.Digest());
    }

    [Theory]
    [InlineData("engagement", "whenn", "2024", "engagement has no field \"whenn\"; there are ")]
    [InlineData("engagement", "when", "hier", "when: \"hier\" is not a date, such as 2024-11-05")]
    [InlineData("engagement", "when", "9999-12-31", "when: \"9999-12-31\" is not a date, such as 2024-11-05")]
    [InlineData("engagement", "edition", "x", "edition: \"x\" is not a number")]
    [InlineData("engagement", "parties", "[", "parties: \"[\" is not JSON")]
    [InlineData("feast", "when", "2024", "\"feast\" is no kind of fact; there are ")]
    public void A_field_that_there_is_not_or_cannot_be_so_is_refused(string kind, string field, string value, string message)
    {
        var anchor = Fact("engagement") with { Kind = kind };
        var refused = Assert.Throws<VerdictException>(() => Judgement.Correct(anchor, new Dictionary<string, string?> { [field] = value }));
        Assert.StartsWith(message, refused.Message);
    }

    [Fact]
    public void A_fact_that_lacks_a_field_it_needs_is_not_added() =>
        Assert.Throws<VerdictException>(() => Judgement.Add(Register.Verdicts.Words("a", "text", "tenure"), new Dictionary<string, string?> { ["office"] = "governor" }));

    private MentionAnchor Fact(string kind) => Register.Verdicts.Find(Register.Fact("a", kind).Reference);
}
