using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Register.Verdicts.Doubts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Verdicts;

public sealed class QueueTests : IDisposable
{
    private readonly TemporaryRegister folder = new();

    private IRegister Register => folder.Register;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_empty_register_has_no_doubts() => Assert.Empty(Register.Verdicts.Queue());

    [Fact]
    public void Similar_names_of_one_office_are_asked_until_they_are_judged()
    {
        AddNamesakes();
        var doubt = Pair();
        Assert.Equal("similar names Chham Socheat and Chhun Socheat, both spokesperson of KH", doubt.Reason);
        Assert.Equal(["a", "b"], doubt.Items.Select(i => i.Page).Order());
        Register.Verdicts.Give(Judgement.Pair(VerdictAct.Different, Find(doubt, 0), Find(doubt, 1)), Judging.By("A"));
        Assert.DoesNotContain(Register.Verdicts.Queue(), d => d.Kind == DoubtKind.Pair);
    }

    [Fact]
    public void A_pair_judged_unsure_is_asked_again_when_more_is_known_of_it()
    {
        AddNamesakes();
        var doubt = Pair();
        Register.Verdicts.Give(Judgement.Pair(VerdictAct.Unsure, Find(doubt, 0), Find(doubt, 1)), Judging.By("A"));
        Assert.DoesNotContain(Register.Verdicts.Queue(), d => d.Kind == DoubtKind.Pair);
        Add("c", Tenure("Rath Chhun Socheat", "spokesperson", "KH"));
        Assert.NotNull(Pair());
    }

    [Fact]
    public void A_withdrawn_verdict_asks_again()
    {
        AddNamesakes();
        var doubt = Pair();
        var verdict = Register.Verdicts.Give(Judgement.Pair(VerdictAct.Different, Find(doubt, 0), Find(doubt, 1)), Judging.By("A"));
        Register.Verdicts.Give(Judgement.Withdraw(verdict.Identifier), Judging.By("A", 1));
        Assert.NotNull(Pair());
    }

    [Fact]
    public void Engagements_of_nearly_one_day_are_asked()
    {
        Add("a", Engagement("meeting", "2024-03-01", "KH VN", "KH:Tea Banh"));
        Add("b", Engagement("meeting", "2024-03-02", "KH VN", "KH:Hun Manet"));
        Assert.Equal("same parties KH, VN, dates 2024-03-01 and 2024-03-02", Only(DoubtKind.Pair).Reason);
    }

    [Fact]
    public void Sources_that_tell_one_engagement_in_two_countries_are_asked_until_one_of_them_is_judged()
    {
        Add("a", Engagement("meeting", "2024-03-01", "KH VN") with { Country = "KH" });
        Add("b", Engagement("meeting", "2024-03-01", "KH VN") with { Country = "VN" });
        Assert.Equal("sources differ: country: KH / VN", Only(DoubtKind.Conflict).Reason);
        Register.Judge(Judgement.Confirm(Register.Verdicts.Find(Register.Fact("a", "engagement").Reference)));
        Assert.DoesNotContain(Register.Verdicts.Queue(), d => d.Kind == DoubtKind.Conflict);
    }

    [Fact]
    public void A_fact_without_date_or_party_is_asked_last()
    {
        AddNamesakes();
        Add("c", Engagement("meeting", null, "KH VN"));
        var queue = Register.Verdicts.Queue();
        Assert.Equal((DoubtKind.Incomplete, "no date", "c"), (queue[^1].Kind, queue[^1].Reason, queue[^1].Items[0].Page));
        Assert.Equal(queue.Select(d => d.Value).OrderDescending(), queue.Select(d => d.Value));
        Register.Judge(Judgement.Confirm(Register.Verdicts.Find(queue[^1].Items[0].Reference)));
        Assert.DoesNotContain(Register.Verdicts.Queue(), d => d.Kind == DoubtKind.Incomplete);
    }

    [Fact]
    public void A_rule_that_people_have_found_wrong_makes_its_other_facts_doubtful()
    {
        foreach (var page in new[] { "a", "b", "c" }) Add(page, Tenure($"Person {page.ToUpperInvariant()}lpha", "governor", "KH"));
        foreach (var page in new[] { "a", "b" }) Register.Judge(Judgement.Reject(Register.Verdicts.Find(Register.Fact(page, "tenure").Reference)));
        var doubt = Only(DoubtKind.DoubtfulRule);
        Assert.Equal(("rule by-hand: 2 of 2 judged facts were wrong", "c"), (doubt.Reason, doubt.Items[0].Page));
    }

    [Fact]
    public void A_verdict_whose_words_tell_nothing_any_more_comes_first_and_is_found_again_with_them()
    {
        AddNamesakes();
        var verdict = Register.Judge(Judgement.Reject(Register.Verdicts.Find(Register.Fact("a", "tenure").Reference)));
        var empty = Of("a", "2024-03-02");
        Register.AddMany([empty with { Reading = empty.Reading with { Reader = "test+2" } }]);
        var first = Register.Verdicts.Queue()[0];
        Assert.Equal((DoubtKind.Unplaced, verdict.Identifier), (first.Kind, first.Verdict));
        Assert.Equal(VerdictForce.Unplaced, Register.Verdicts.Get(verdict.Identifier)!.Force);
        Add("a", Tenure("Chhun Socheat", "spokesperson", "KH"));
        Assert.Equal(FactStanding.Rejected, Register.Fact("a", "tenure").Standing);
        Assert.DoesNotContain(Register.Verdicts.Queue(), d => d.Kind == DoubtKind.Unplaced);
    }

    [Fact]
    public void A_judged_fact_that_is_read_with_other_values_is_asked_again()
    {
        Add("a", Engagement("meeting", "2024-03-01", "KH VN"));
        var verdict = Register.Judge(Judgement.Reject(Register.Verdicts.Find(Register.Fact("a", "engagement").Reference)));
        var other = Of("a", "2024-03-02", Engagement("meeting", "2024-02-29", "KH VN"));
        Register.AddMany([other with { Reading = other.Reading with { Reader = "test+2" } }]);
        Assert.Equal(verdict.Identifier, Only(DoubtKind.Moved).Verdict);
    }

    /// <summary>Two spellings that are too far apart to be taken for one.</summary>
    private void AddNamesakes()
    {
        Add("a", Tenure("Chhun Socheat", "spokesperson", "KH"));
        Add("b", Tenure("Chham Socheat", "spokesperson", "KH"));
    }

    private Doubt Pair() => Only(DoubtKind.Pair);

    private Doubt Only(DoubtKind kind) => Register.Verdicts.Queue().Single(d => d.Kind == kind);

    private MentionAnchor Find(Doubt doubt, int item) => Register.Verdicts.Find(doubt.Items[item].Reference);

    private void Add(string page, params Entente.Facts.Fact[] facts) => Register.AddMany([Of(page, "2024-03-02", facts)]);
}
