using Entente.Register.Tests.Support;
using Entente.Register.Upkeep.Checking;
using Xunit;

namespace Entente.Register.Tests.Upkeep;

/// <summary>What is wrong with a register is found, named, and mended where it can be made anew.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryRegister folder = new();

    public DoctorTests() => Judged.Fill(folder.Register);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_register_that_was_read_judged_read_again_and_rebuilt_is_sound()
    {
        Sound();
        folder.Register.Rebuild();
        folder.Register.RereadMany(Samples.Own.Take(5).Select(page => page with { Reading = page.Reading with { Reader = "test+3", Dispatches = page.Reading.Dispatches[..^1] } }));
        Sound();
    }

    [Theory]
    [InlineData("UPDATE claims SET fact = replace(fact, 'KH', 'LA') WHERE id = 1", FindingKind.Altered, "readings")]
    [InlineData("UPDATE claims SET fact = '{' WHERE id = 1", FindingKind.Fact, "claims")]
    [InlineData("UPDATE claims SET fact = '{}' WHERE rule = 'verdict'", FindingKind.Verdict, "claims")]
    [InlineData("UPDATE claims SET quote = 'other' WHERE id = 1", FindingKind.Quote, "claims")]
    [InlineData("UPDATE dispatches SET title = 'other' WHERE id = 1", FindingKind.Altered, "readings")]
    [InlineData("UPDATE dispatches SET published_day = '1999-01-01' WHERE id = 1", FindingKind.Altered, "readings")]
    [InlineData("UPDATE dispatches SET length = length - 1 WHERE id = 1", FindingKind.Text, "dispatches")]
    [InlineData("UPDATE readings SET recorded_at = recorded_at + 1 WHERE id = 1", FindingKind.Altered, "readings")]
    [InlineData("UPDATE pages SET text = text || '.' WHERE id = 1", FindingKind.Text, "pages")]
    [InlineData("UPDATE verdicts SET because = 'other'", FindingKind.Verdict, "verdicts")]
    [InlineData("UPDATE verdict_anchors SET quote = 'other'", FindingKind.Verdict, "verdicts")]
    [InlineData("DELETE FROM verdicts_withdrawn", FindingKind.Verdict, "verdicts_withdrawn")]
    [InlineData("DELETE FROM readings WHERE id = 1", FindingKind.Orphans, "dispatches")]
    [InlineData("DELETE FROM claims WHERE id = 2", FindingKind.Altered, "readings")]
    public void What_was_read_or_judged_and_altered_since_is_found_and_left_as_it_is(string sql, FindingKind kind, string where)
    {
        folder.Alter(sql);
        var found = Doctor.Examine(folder.Address, quick: true);
        Assert.Contains(found.Findings, finding => (finding.Kind, finding.Where, finding.CanBeMended) == (kind, where, false));
        var after = Doctor.Mend(folder.Address).After;
        Assert.Contains(after.Findings, finding => (finding.Kind, finding.Where) == (kind, where));
    }

    [Theory]
    [InlineData("DELETE FROM mentions WHERE claim_id = (SELECT min(claim_id) FROM mentions)", FindingKind.Missing, "mention")]
    [InlineData("UPDATE mentions SET day = '1999-01-01' WHERE claim_id = (SELECT min(claim_id) FROM mentions)", FindingKind.Stale, "mention")]
    [InlineData("UPDATE profiles SET entity = id", FindingKind.Stale, "profile")]
    [InlineData("DELETE FROM links", FindingKind.Missing, "link")]
    [InlineData("DELETE FROM appearances WHERE claim_id = (SELECT min(claim_id) FROM appearances)", FindingKind.Missing, "appearance")]
    [InlineData("DELETE FROM deeds", FindingKind.Missing, "deed")]
    [InlineData("DELETE FROM profile_keys", FindingKind.Missing, "profile_keys")]
    [InlineData("DELETE FROM name_words", FindingKind.Missing, "name_words")]
    [InlineData("DELETE FROM verdict_places", FindingKind.Missing, "judged")]
    [InlineData("UPDATE mentions SET profile_id = 99999 WHERE claim_id = (SELECT min(claim_id) FROM mentions)", FindingKind.Stale, "mentions")]
    [InlineData("DELETE FROM search_documents WHERE id = (SELECT min(id) FROM search_documents)", FindingKind.Missing, "search_documents")]
    [InlineData("DELETE FROM search_index WHERE ROWIDOF = (SELECT min(id) FROM search_documents)", FindingKind.Missing, "search_index")]
    [InlineData("DELETE FROM whole_mentions", FindingKind.Missing, "mention")]
    [InlineData("DELETE FROM reading_seals", FindingKind.Unsealed, "readings")]
    public void What_is_derived_and_stale_is_found_named_and_mended(string sql, FindingKind kind, string where)
    {
        var before = ViewPrint.Of(folder.Register);
        folder.Alter(sql.Replace("ROWIDOF", TemporaryRegister.IndexNumber));
        var found = Doctor.Examine(folder.Address);
        Assert.Contains(found.Findings, finding => (finding.Kind, finding.Where, finding.CanBeMended) == (kind, where, true));
        var mending = Doctor.Mend(folder.Address);
        Assert.Equal(found.Findings.Select(f => (f.Kind, f.Where, f.Count)), mending.Before.Findings.Select(f => (f.Kind, f.Where, f.Count)));
        Assert.True(mending.After.IsSound);
        Assert.Equal(before, ViewPrint.Of(folder.Register));
    }

    [Fact]
    public void A_quick_examination_looks_at_what_was_read_alone()
    {
        folder.Alter("DELETE FROM links");
        Assert.True(Doctor.Examine(folder.Address, quick: true).IsSound);
        folder.Alter("UPDATE pages SET text = text || '.' WHERE id = 1");
        Assert.False(Doctor.Examine(folder.Address, quick: true).IsSound);
    }

    [Fact]
    public void What_does_not_follow_is_named_by_its_page() // The first three are read anew.
    {
        folder.Alter("UPDATE mentions SET day = '1999-01-01' WHERE claim_id = (SELECT min(claim_id) FROM mentions)");
        var stale = Assert.Single(Doctor.Examine(folder.Address).Findings, finding => finding is { Kind: FindingKind.Stale, Where: "mention" });
        Assert.All(stale.Examples, example => Assert.Contains(Samples.Own[3].Reading.Page, example));
    }

    [Fact]
    public void Readings_of_an_older_version_get_their_checksums_when_the_register_is_opened()
    {
        folder.Alter("DELETE FROM reading_seals; INSERT INTO upkeep (task) VALUES ('seal')");
        Sound();
    }

    private void Sound()
    {
        folder.Close();
        var found = Doctor.Examine(folder.Address);
        Assert.Empty(found.Findings);
        Assert.Equal(folder.Register.Count().Claims, found.Counts!.Claims);
    }
}
