using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Verdicts;

public sealed class PairVerdictTests : IDisposable
{
    private readonly TemporaryRegister folder = new();

    private IRegister Register => folder.Register;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Two_names_that_are_judged_the_same_are_one_person_and_the_link_says_who_said_so()
    {
        Add("a", Tenure("Tea Banh", "minister-of-defence", "KH"));
        Add("b", Tenure("Dea Pagne", "minister-of-defence", "KH"));
        Assert.NotEqual(Register.Who("a", "Tea Banh"), Register.Who("b", "Dea Pagne"));
        Register.Judge(VerdictAct.Same, Register.Named("a", "Tea Banh"), Register.Named("b", "Dea Pagne"));
        Assert.Equal(Register.Who("a", "Tea Banh"), Register.Who("b", "Dea Pagne"));
        var merged = Register.AddMany([Of("c", "2024-01-03", Tenure("Samdech Dea Pagne", "minister-of-defence", null))])[0].Merged;
        Assert.Contains(merged, m => m.Identifier == Register.Who("a", "Tea Banh"));
    }

    [Fact]
    public void What_agrees_with_one_of_two_that_are_judged_the_same_goes_with_both()
    {
        Add("a", Tenure("Tea Banh", "minister-of-defence", "KH"));
        Add("b", Tenure("Dea Pagne", "minister-of-defence", "KH"));
        Register.Judge(VerdictAct.Same, Register.Named("a", "Tea Banh"), Register.Named("b", "Dea Pagne"));
        Add("c", Tenure("Pichey Tea Banh", "minister-of-defence", "KH"));
        Assert.Equal(Register.Who("b", "Dea Pagne"), Register.Who("c", "Pichey Tea Banh"));
    }

    [Fact]
    public void Two_of_one_name_that_are_judged_different_are_two_people()
    {
        Add("a", Tenure("Nguyen Van Hai", "commander", "VN"));
        Add("b", Tenure("Nguyen Van Hai", "commander", "VN"), Engagement("meeting", "2024-03-01", "KH VN", "VN:Nguyen Van Hai"));
        Add("c", Tenure("Nguyen Van Hai", "commander", "VN"));
        Register.Judge(VerdictAct.Different, Register.Named("a", "Nguyen Van Hai"), Register.Named("b", "Nguyen Van Hai"));
        Assert.NotEqual(Register.Who("a", "Nguyen Van Hai"), Register.Who("b", "Nguyen Van Hai"));
        Assert.Single(Register.Verdicts.Facts("b").SelectMany(f => f.People).Where(p => p.Kind == "person").Select(p => p.Identifier).Distinct());
    }

    [Fact]
    public void What_a_partial_name_had_brought_together_is_split()
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"));
        Add("b", Tenure("Samdech Pichey Sena Tea Banh", "commander", "KH"));
        Assert.Equal(Register.Who("a", "Tea Banh"), Register.Who("b", "Samdech Pichey Sena Tea Banh"));
        Register.Judge(VerdictAct.Different, Register.Named("a", "Tea Banh"), Register.Named("b", "Samdech Pichey Sena Tea Banh"));
        Assert.NotEqual(Register.Who("a", "Tea Banh"), Register.Who("b", "Samdech Pichey Sena Tea Banh"));
    }

    [Fact]
    public void Two_reports_of_one_day_that_are_judged_different_are_two_engagements()
    {
        Add("a", Engagement("meeting", "2024-03-01", "KH VN"));
        Add("b", Engagement("meeting", "2024-03-01", "KH VN"));
        Assert.Equal(1, Register.Count().Entities["engagement"]);
        Register.Judge(VerdictAct.Different, Register.Event("a"), Register.Event("b"));
        Assert.Equal(2, Register.Count().Entities["engagement"]);
        Assert.Equal(2, Register.GetBrief("KH", "VN").Engagements.Length);
    }

    [Fact]
    public void A_withdrawn_verdict_leaves_what_was_before_it_and_its_withdrawal_can_be_withdrawn()
    {
        Add("a", Tenure("Nguyen Van Hai", "commander", "VN"));
        Add("b", Tenure("Nguyen Van Hai", "commander", "VN"));
        var before = Register.Digest();
        var verdict = Register.Judge(VerdictAct.Different, Register.Named("a", "Nguyen Van Hai"), Register.Named("b", "Nguyen Van Hai"));
        var judged = Register.Digest();
        Assert.NotEqual(before, judged);
        var withdrawal = Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        Assert.Equal(before, Register.Digest());
        Assert.Equal(VerdictForce.Withdrawn, Register.Verdicts.Get(verdict.Identifier)!.Force);
        Register.Judge(Judgement.Withdraw(withdrawal.Identifier), 2);
        Assert.Equal(judged, Register.Digest());
    }

    [Fact]
    public void Of_two_verdicts_that_contradict_each_other_the_later_holds_and_the_older_is_shown()
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"));
        Add("b", Tenure("Dea Pagne", "commander", "KH"));
        var (one, other) = (Register.Named("a", "Tea Banh"), Register.Named("b", "Dea Pagne"));
        var late = Register.Judge(VerdictAct.Same, one, other, minute: 5);
        var early = Register.Judge(VerdictAct.Different, one, other, minute: 1);
        Assert.Equal(Register.Who("a", "Tea Banh"), Register.Who("b", "Dea Pagne"));
        Assert.Equal(VerdictForce.InForce, Register.Verdicts.Get(late.Identifier)!.Force);
        var older = Register.Verdicts.Get(early.Identifier)!;
        Assert.Equal((VerdictForce.Overruled, late.Identifier), (older.Force, older.OverruledBy));
        Register.Judge(VerdictAct.Unsure, one, other, minute: 9);
        Assert.NotEqual(Register.Who("a", "Tea Banh"), Register.Who("b", "Dea Pagne"));
    }

    [Fact]
    public void A_chain_of_verdicts_holds_as_far_as_the_latest_of_them_allow()
    {
        foreach (var (page, name) in new[] { ("a", "Tea Banh"), ("b", "Dea Pagne"), ("c", "Thia Panh") }) Add(page, Tenure(name, "commander", "KH"));
        var (a, b, c) = (Register.Named("a", "Tea Banh"), Register.Named("b", "Dea Pagne"), Register.Named("c", "Thia Panh"));
        Register.Judge(VerdictAct.Same, a, b, minute: 1);
        Register.Judge(VerdictAct.Same, b, c, minute: 2);
        Assert.Equal(1, Register.Count().Entities["person"]);
        Register.Judge(VerdictAct.Different, a, c, minute: 3);
        Assert.NotEqual(Register.Who("a", "Tea Banh"), Register.Who("c", "Thia Panh"));
        Assert.Equal(Register.Who("b", "Dea Pagne"), Register.Who("c", "Thia Panh"));
    }

    [Fact]
    public void An_identifier_that_was_given_leads_to_what_the_judged_entity_has_become()
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"));
        Add("b", Tenure("Dea Pagne", "commander", "KH"));
        var given = new[] { Register.Who("a", "Tea Banh"), Register.Who("b", "Dea Pagne") };
        Register.Judge(VerdictAct.Same, Register.Verdicts.Find(given[0]), Register.Verdicts.Find(given[1]));
        Assert.All(given, identifier => Assert.Equal(Register.Who("a", "Tea Banh"), Register.Resolve(identifier)));
    }

    [Fact]
    public void A_person_and_an_engagement_are_no_pair()
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"), Engagement("meeting", "2024-03-01", "KH VN"));
        Assert.Throws<VerdictException>(() => Judgement.Pair(VerdictAct.Same, Register.Named("a", "Tea Banh"), Register.Event("a")));
    }

    private void Add(string page, params Entente.Facts.Fact[] facts) => Register.AddMany([Of(page, "2024-03-02", facts)]);
}
