using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>A brief says of each source what people have made of the fact that it tells, and keeps no older answer.</summary>
public sealed class BriefMarksTests : IDisposable
{
    private readonly TemporaryRegister folder = new();

    public BriefMarksTests() =>
        Register.AddMany([Of("a", "2024-03-02", Engagement("meeting", "2024-03-01", "KH VN")), Of("b", "2024-03-03", Engagement("meeting", "2024-03-01", "KH VN"))]);

    private IRegister Register => folder.Register;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_nobody_has_judged_is_as_it_was_read() =>
        Assert.All(Sources(), s => Assert.Equal(FactStanding.Read, s.Standing));

    [Fact]
    public void A_confirmed_fact_is_marked_until_the_verdict_is_withdrawn()
    {
        Assert.Equal([FactStanding.Read, FactStanding.Read], Sources().Select(s => s.Standing));
        var verdict = Register.Judge(Judgement.Confirm(Fact("b", "engagement")));
        Assert.Equal([("a", FactStanding.Read), ("b", FactStanding.Confirmed)], Sources().Select(s => (s.Page, s.Standing)));
        Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        Assert.Equal([FactStanding.Read, FactStanding.Read], Sources().Select(s => s.Standing));
    }

    [Fact]
    public void A_corrected_fact_is_marked_with_whoever_gives_its_values()
    {
        Register.Judge(Judgement.Correct(Fact("a", "engagement"), new Dictionary<string, string?> { ["place"] = "Hanoï" }));
        var engagement = Assert.Single(Register.GetBrief("KH", "VN").Engagements);
        Assert.Contains(engagement.Sources, s => s is { Page: "a", Standing: FactStanding.Corrected });
        Assert.Equal(FactStanding.Corrected, Assert.Single(Assert.Single(engagement.Places).Sources).Standing);
    }

    [Fact]
    public void An_added_fact_is_marked()
    {
        Register.Judge(Judgement.Add(Register.Verdicts.Words("a", "text of a", "assistance"), new Dictionary<string, string?>
        {
            ["from"] = "VN", ["to"] = "KH", ["what"] = "un hôpital", ["when"] = "2024-03", ["status"] = "held",
        }));
        Assert.Equal(FactStanding.Added, Assert.Single(Assert.Single(Register.GetBrief("KH", "VN").Assistance).Sources).Standing);
    }

    [Fact]
    public void What_is_confirmed_twice_on_a_page_is_one_source()
    {
        Register.AddMany([Of("c", "2024-03-04", Tenure("Tea Banh", "commander", "KH"), Tenure("Tea Banh", "commander", "KH"))]);
        Register.Judge(Judgement.Confirm(Register.Verdicts.Find(Register.Verdicts.Facts("c")[^1].Reference)));
        Assert.Equal(FactStanding.Confirmed, Assert.Single(Assert.Single(Register.GetBrief("KH", "VN").Holders).Sources).Standing);
    }

    private IEnumerable<Source> Sources() =>
        Assert.Single(Register.GetBrief("KH", "VN").Engagements).Sources.OrderBy(s => s.Page, StringComparer.Ordinal);

    private MentionAnchor Fact(string page, string kind) => Register.Verdicts.Find(Register.Fact(page, kind).Reference);
}
