using System.Data.Common;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Storage;

public sealed class KeepingTests
{
    [Theory]
    [InlineData("UPDATE claims SET quote = 'other'")]
    [InlineData("DELETE FROM claims")]
    [InlineData("UPDATE aliases SET became = 'other'")]
    [InlineData("DELETE FROM aliases")]
    [InlineData("UPDATE verdicts SET because = 'other'")]
    [InlineData("DELETE FROM verdicts")]
    [InlineData("UPDATE verdict_anchors SET start = 0")]
    [InlineData("DELETE FROM verdict_anchors")]
    [InlineData("UPDATE verdict_claims SET ordinal = 0")]
    [InlineData("DELETE FROM verdict_claims")]
    public void Claims_aliases_and_verdicts_are_never_changed_or_deleted(string sql)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("a", "2024-01-01", Page.Tenure("Tea Banh", "commander", "KH"))]);
        folder.Register.AddMany([Page.Of("b", "2024-01-01", Page.Tenure("Sena Tea Banh", "commander", "KH"))]);
        var fact = folder.Register.Verdicts.Find(folder.Register.Fact("a", "tenure").Reference);
        folder.Register.Judge(Judgement.Correct(fact, new Dictionary<string, string?> { ["rank"] = "general" }));
        folder.Close();
        Assert.Contains("never", Assert.ThrowsAny<DbException>(() => folder.Ask(sql)).Message);
    }

    [Fact]
    public void Rereading_appends_and_deletes_no_claim()
    {
        using var folder = new TemporaryRegister();
        var page = Samples.Own[0];
        folder.Register.AddMany([page]);
        var current = folder.Register.Count().Claims;
        folder.Register.AddMany([page with { Reading = page.Reading with { Reader = "test+2" } }]);
        Assert.Equal(current, folder.Register.Count().Claims);
        folder.Close();
        Assert.Equal(2 * current, (long)folder.Ask("SELECT count(*) FROM claims")!);
    }

    [Fact]
    public void A_batch_that_breaks_off_leaves_nothing_of_itself()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own.Take(2));
        var digest = folder.Register.Digest();
        Assert.Throws<InvalidOperationException>(() => folder.Register.AddMany(BreakingOff()));
        Assert.Equal(digest, folder.Register.Digest());
        folder.Register.AddMany(Samples.Own);
        using var other = new TemporaryRegister();
        other.Register.AddMany(Samples.Own);
        Assert.Equal(other.Register.Digest(), folder.Register.Digest());
    }

    [Fact]
    public void A_page_held_with_other_hints_is_read_anew()
    {
        using var folder = new TemporaryRegister();
        var page = Samples.Own[0];
        folder.Register.Add(page.Reading, page.Hints);
        Assert.True(folder.Register.Knows(page.Reading.Page, page.Reading.Text, page.Hints, page.Reading.Reader));
        Assert.False(folder.Register.Knows(page.Reading.Page, page.Reading.Text, page.Hints, "test+2"));
        Assert.False(folder.Register.Knows(page.Reading.Page, page.Reading.Text + " ", page.Hints, page.Reading.Reader));
        Assert.Equal(AddStatus.Reread, folder.Register.Add(page.Reading, page.Hints with { Outlet = "Other" }).Status);
    }

    private static IEnumerable<PageToAdd> BreakingOff()
    {
        foreach (var page in Samples.Own.Skip(2)) yield return page;
        throw new InvalidOperationException("the input broke off");
    }
}
