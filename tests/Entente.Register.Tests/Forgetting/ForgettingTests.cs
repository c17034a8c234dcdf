using Entente.Facts;
using Entente.Register.Forgetting;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Forgetting;

/// <summary>What is forgotten leaves, is known again, and takes no more with it than it must.</summary>
public sealed class ForgettingTests : IDisposable
{
    private static readonly Signature Signed = Judging.By("A. Analyst", 0, "asked by the person concerned");

    private readonly TemporaryRegister folder = new();

    private IRegister Register => folder.Register;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_forgotten_page_is_gone_and_its_tombstone_has_no_word_of_it()
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"));
        Add("b", Tenure("Dea Pagne", "commander", "KH"));
        var outcome = Register.Forgetting.Forget(["a"], Signed);
        Assert.Equal("a", Assert.Single(outcome.Plan.Pages).Page);
        Assert.True(outcome.IsScrubbed);
        Assert.Null(Register.GetPage("a"));
        Assert.Equal(1, Register.Count().Pages);
        var tombstone = Assert.Single(Register.Forgetting.Tombstones());
        Assert.Equal(("A. Analyst", "asked by the person concerned"), (tombstone.By, tombstone.Because));
        Assert.Equal(outcome.Plan.Pages[0].Sha256, tombstone.Sha256);
    }

    [Fact]
    public void The_same_text_is_refused_under_whatever_name_until_it_is_asked_for_again()
    {
        var page = Add("a", Tenure("Tea Banh", "commander", "KH"));
        var digest = Register.Digest();
        Register.Forgetting.Forget(["a"], Signed);
        var elsewhere = page with { Reading = page.Reading with { Page = "b" } };
        foreach (var refused in Register.AddMany([page, elsewhere, page]))
        {
            Assert.Equal(AddStatus.Forgotten, refused.Status);
            Assert.Equal("A. Analyst", refused.Tombstone?.By);
        }

        Assert.Equal(0, Register.Count().Pages);
        Assert.Equal(AddStatus.New, Register.AddMany([page with { Again = true }])[0].Status);
        Assert.Equal(digest, Register.Digest());
        Assert.Equal(AddStatus.Known, Register.AddMany([page])[0].Status);
    }

    [Fact]
    public void A_dispatch_leaves_with_every_page_that_carries_it_and_is_refused_on_any_other()
    {
        var alone = Story("alone", "One.");
        var among = Story("among", "One.", "Two.");
        var other = Story("other", "Two.");
        Register.AddMany([alone, among, other]);
        var plan = Register.Forgetting.Find(["alone"]);
        Assert.Equal([("alone", true), ("among", false)], plan.Pages.Select(p => (p.Page, p.AskedFor)));
        Assert.Equal([true, false], plan.Pages[1].Dispatches.Select(d => d.Forgotten));
        Register.Forgetting.Forget(["alone"], Signed);
        Assert.NotNull(Register.GetPage("other"));
        Assert.Equal(1, Register.Count().Pages);
        Assert.Equal(
            [AddStatus.Forgotten, AddStatus.New],
            Register.AddMany([Story("third", "Zero.", "One."), Story("fourth", "Two.", "Three.")]).Select(o => o.Status));
    }

    [Fact]
    public void A_dispatch_is_named_by_the_first_digits_of_its_hash_or_by_a_reference()
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"));
        var reference = Register.Fact("a", "tenure").Reference;
        Assert.Equal("a", Register.Forgetting.Find([reference[..8]]).Pages.Single().Page);
        Assert.Equal("a", Register.Forgetting.Find([reference]).Pages.Single().Page);
    }

    [Theory]
    [InlineData("b", "there is no page b")]
    [InlineData("123456789", "there is no page 123456789, and no dispatch of which the hash begins so")]
    public void What_is_not_there_cannot_be_forgotten(string what, string message)
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"));
        Assert.Equal(message, Assert.Throws<ForgettingException>(() => Register.Forgetting.Forget(["a", what], Signed)).Message);
        Assert.Equal(1, Register.Count().Pages);
        Assert.Throws<ForgettingException>(() => Register.Forgetting.Forget(["a"], Signed with { By = " " }));
    }

    [Fact]
    public void Every_text_that_a_page_ever_had_leaves_with_it()
    {
        Register.AddMany([Story("a", "One."), Story("a", "Two.")]);
        Assert.Equal(2, Register.Forgetting.Forget(["a"], Signed).Plan.Pages.Length);
        Assert.Equal(0, Register.Count().Pages);
    }

    [Fact]
    public void A_verdict_on_two_people_holds_on_to_another_mention_that_says_the_same()
    {
        Add("a", Tenure("Tea Banh", "minister-of-defence", "KH"));
        Add("b", Tenure("Dea Pagne", "minister-of-defence", "KH"));
        Add("c", Tenure("Tea Banh", "minister-of-defence", "KH"));
        Register.Judge(VerdictAct.Same, Register.Named("a", "Tea Banh"), Register.Named("b", "Dea Pagne"));
        Assert.Equal(1, Register.Forgetting.Find(["a"]).Verdicts);
        var outcome = Register.Forgetting.Forget(["a"], Signed);
        Assert.Equal((1, 0), (outcome.VerdictsKept, outcome.VerdictsWithoutWords));
        Assert.Equal(Register.Who("b", "Dea Pagne"), Register.Who("c", "Tea Banh"));
        Assert.Equal(VerdictForce.InForce, Assert.Single(Register.Verdicts.List()).Force);
        var digest = Register.Digest();
        Register.Rebuild();
        Assert.Equal(digest, Register.Digest());
    }

    [Fact]
    public void A_verdict_on_what_a_copy_of_the_dispatch_tells_leaves_with_it_and_one_on_another_page_stays()
    {
        Register.AddMany([Story("alone", "One."), Story("among", "One.", "Two."), Story("other", "Two.")]);
        foreach (var fact in Register.Verdicts.Facts("among")) Register.Judge(Judgement.Confirm(Register.Verdicts.Find(fact.Reference)));
        var outcome = Register.Forgetting.Forget(["alone"], Signed);
        Assert.Equal((1, 1), (outcome.VerdictsKept, outcome.VerdictsWithoutWords));
        var kept = Register.Verdicts.List().Single(v => v.Force == VerdictForce.InForce).Verdict.Judgement.Anchors[0];
        Assert.Equal(("other", "Two."), (kept.Page, kept.Quote));
    }

    [Fact]
    public void A_verdict_on_a_forgotten_fact_stays_without_its_words_and_waits_to_be_withdrawn()
    {
        Add("a", Tenure("Tea Banh", "commander", "KH"));
        var fact = Register.Verdicts.Find(Register.Fact("a", "tenure").Reference);
        var verdict = Register.Judge(Judgement.Correct(fact, new Dictionary<string, string?> { ["person"] = "Tea Seiha" }));
        Assert.Equal(1, Register.Forgetting.Forget(["a"], Signed).VerdictsWithoutWords);
        var state = Assert.Single(Register.Verdicts.List());
        Assert.Equal((VerdictForce.Unplaced, (string?)null), (state.Force, state.Verdict.Judgement.Fields));
        Assert.Equal(("", "", "", null), (state.Verdict.Judgement.Anchors[0].Quote, state.Verdict.Judgement.Anchors[0].Fact, state.Verdict.Judgement.Anchors[0].Page, state.Verdict.Judgement.Anchors[0].Name));
        Assert.Equal(verdict.Identifier, Assert.Single(Register.Verdicts.Queue()).Verdict);
        Register.Judge(Judgement.Withdraw(verdict.Identifier), 1);
        Assert.Empty(Register.Verdicts.Queue());
    }

    private PageToAdd Add(string name, params Fact[] facts)
    {
        var page = Of(name, "2024-01-01", facts);
        Register.AddMany([page]);
        return page;
    }

    /// <summary>A page of several dispatches, in each of which somebody has an office.</summary>
    private static PageToAdd Story(string name, params string[] texts)
    {
        var page = Of(name, "2024-01-01");
        var text = string.Concat(texts);
        var start = 0;
        return page with
        {
            Reading = page.Reading with
            {
                Text = text,
                Dispatches =
                [
                    .. texts.Select(t =>
                    {
                        var span = new Entente.Text.TextSpan(start, t.Length);
                        start += t.Length;
                        return new Reading.Dispatch { Span = span, Tenures = [Tenure("Tea Banh", "commander", "KH") with { Quote = t, Span = span, Rule = "by-hand" }] };
                    }),
                ],
            },
        };
    }
}
