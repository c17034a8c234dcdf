using System.Collections.Immutable;
using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests;

/// <summary>What a register holds depends on its pages alone.</summary>
public sealed class OrderOfArrivalTests
{
    private const int Shuffles = 12;

    [Fact]
    public void Own_pages_give_one_digest_in_any_order_and_any_batches() => SameInAnyOrder(Samples.Own);

    [Fact]
    public void Evaluation_pages_give_one_digest_in_any_order_and_any_batches() => SameInAnyOrder(Samples.OfEvaluation());

    [Fact]
    public void A_rebuild_changes_no_digest()
    {
        using var folder = new TemporaryRegister();
        foreach (var page in Samples.Own) folder.Register.Add(page.Reading, page.Hints);
        var before = folder.Register.Digest();
        folder.Register.Rebuild();
        Assert.Equal(before, folder.Register.Digest());
    }

    [Fact]
    public void A_page_added_twice_changes_nothing()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        var (digest, counts) = (folder.Register.Digest(), folder.Register.Count());
        var again = folder.Register.AddMany(Samples.Own);
        Assert.All(again, outcome => Assert.Equal(AddStatus.Known, outcome.Status));
        Assert.Equal(digest, folder.Register.Digest());
        Assert.Equal(counts.Entities, folder.Register.Count().Entities);
        Assert.Equal(counts.Claims, folder.Register.Count().Claims);
    }

    [Fact]
    public void A_page_read_anew_and_back_leaves_what_the_first_reading_made()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        var digest = folder.Register.Digest();
        foreach (var page in Samples.Own)
        {
            var empty = page with { Reading = page.Reading with { Reader = "test+2", Dispatches = [] } };
            Assert.Equal(AddStatus.Reread, folder.Register.Add(empty.Reading, empty.Hints).Status);
            Assert.NotEqual(digest, folder.Register.Digest());
            Assert.Equal(AddStatus.Reread, folder.Register.Add(page.Reading, page.Hints).Status);
            Assert.Equal(digest, folder.Register.Digest());
        }
    }

    private static void SameInAnyOrder(ImmutableArray<PageToAdd> pages)
    {
        var digests = Enumerable.Range(0, Shuffles).Select(seed => DigestOf(pages, new Random(seed))).ToArray();
        Assert.All(digests, digest => Assert.Equal(digests[0], digest));
    }

    private static string DigestOf(ImmutableArray<PageToAdd> pages, Random random)
    {
        var shuffled = pages.ToArray();
        random.Shuffle(shuffled);
        using var folder = new TemporaryRegister();
        foreach (var batch in shuffled.Chunk(random.Next(1, pages.Length + 1))) folder.Register.AddMany(batch);
        return folder.Register.Digest();
    }
}
