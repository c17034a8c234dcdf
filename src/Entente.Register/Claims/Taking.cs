using Entente.Reading;
using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Claims;

/// <summary>Takes pages in that are new, or told otherwise than before, and has them shown.</summary>
/// <param name="again">Also pages that the same reader has read last.</param>
internal sealed class Taking(IRegisterStore store, JudgedPages shown, long now, bool again)
{
    private readonly PageWriter writer = new(store.Claims, now);

    /// <summary>Whether a page that is held was read so.</summary>
    public static bool IsKnown(HeldPage held, string reader, Hints hints) => held.Reader == reader && held.Hints == HintsJson.Write(hints);

    /// <summary>Takes some pages in; which of them are held is asked once.</summary>
    public List<Taken> Take(IReadOnlyList<PageToAdd> pages)
    {
        foreach (var page in pages) FitText.Require(page);
        var keys = pages.Select(p => (p.Reading.Page, PageWriter.Sha256(p.Reading.Text))).ToArray();
        var held = store.Claims.FindPages(keys.Distinct().ToArray()).ToDictionary(p => (p.Name, p.Sha256));
        var taken = new List<Taken>(pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var known = held.GetValueOrDefault(keys[i]);
            taken.Add(Take(pages[i], keys[i].Item2, ref known));
            held[keys[i]] = known!;
        }

        return taken;
    }

    /// <param name="held">The page, if the register holds it; then as it is held from now on.</param>
    private Taken Take(PageToAdd page, string sha256, ref HeldPage? held)
    {
        var known = held is not null && IsKnown(held, page.Reading.Reader, page.Hints);
        var changed = held is not null && (again || !known) && !PageWriter.SaysTheSame(page, store.Claims.DispatchesOf(held.Reading));
        if (known && !changed) return new Taken(page.Reading.Page, AddStatus.Known, 0, [], false);
        var status = held is null ? AddStatus.New : AddStatus.Reread;
        if (held is not null) shown.Hide(held.Reading);
        var written = writer.Write(page, sha256, ref held);
        var told = shown.Show(new ShownPage(sha256, page.Reading.Text, [.. written.Select(d => new ShownDispatch(d.Row, d.Facts))]));
        return new Taken(page.Reading.Page, status, written.Sum(d => d.Facts.Count), told, changed);
    }
}

/// <summary>What became of a page.</summary>
/// <param name="Claims">How many its reading makes.</param>
/// <param name="Changed">Whether it was held, and tells other things now.</param>
internal sealed record Taken(string Page, AddStatus Status, int Claims, IReadOnlyList<ShownMention> Told, bool Changed);
