using Entente.Reading;
using Entente.Register.Forgetting;
using Entente.Register.Internal;
using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Claims;

/// <summary>Takes pages in that are new, or told otherwise than before, and has them shown.</summary>
/// <param name="again">Also pages that the same reader has read last.</param>
internal sealed class Taking(IRegisterStore store, Layers shown, long now, bool again)
{
    private readonly PageWriter writer = new(store.Claims, now);
    private readonly bool anyForgotten = store.Forgetting.Any();

    /// <summary>Whether a page that is held was read so.</summary>
    public static bool IsKnown(HeldPage held, string reader, Hints hints) => held.Reader == reader && held.Hints == HintsJson.Write(hints);

    /// <summary>Takes some pages in; what is asked is asked for all of them at once.</summary>
    public IReadOnlyList<Taken> Take(IReadOnlyList<PageToAdd> pages)
    {
        foreach (var page in pages) FitText.Require(page);
        var taken = new Taken[pages.Count];
        var asked = pages.Select((page, i) => new Asked(i, page, PageWriter.Sha256(page.Reading.Text))).ToArray();
        while (asked.Length > 0)
        {
            var once = asked.DistinctBy(page => page.Key).ToArray(); // One that comes again is held by then as it came first.
            TakeOnce(once, taken);
            asked = [.. asked.Except(once)];
        }

        return taken;
    }

    private void TakeOnce(Asked[] pages, Taken[] taken)
    {
        var held = store.Claims.FindPages([.. pages.Select(page => page.Key)]).ToDictionary(page => (page.Name, page.Sha256));
        foreach (var page in pages) page.Held = held.GetValueOrDefault(page.Key);
        var compared = pages.Where(page => page.Held is { } before && (again || !IsKnown(before, page.Page.Reading.Reader, page.Page.Hints))).ToArray();
        var stored = store.Claims.DispatchesOf([.. compared.Select(page => page.Held!.Reading)]);
        for (var i = 0; i < compared.Length; i++) compared[i].IsChanged = !PageWriter.SaysTheSame(compared[i].Page, stored[i]);
        foreach (var page in pages.Where(_ => anyForgotten)) page.Tombstone = TombstoneOf(page);
        if (Array.Exists(pages, page => page is { Held: null, Tombstone: null, Page.Internal: not null })) shown.MakeWhole();
        shown.Hide([.. pages.Where(page => page.Held is not null && !IsKnown(page)).Select(page => page.Held!)]);
        foreach (var page in pages) taken[page.Place] = Take(page);
    }

    /// <summary>Whether nothing is to be written of a page.</summary>
    private static bool IsKnown(Asked page) =>
        page is { Held: { } held, IsChanged: false } && IsKnown(held, page.Page.Reading.Reader, page.Page.Hints);

    private Taken Take(Asked page)
    {
        if (page.Tombstone is not null) return new Taken(page.Page, page.Key.Sha256, AddStatus.Forgotten, 0, [], false) { Tombstone = page.Tombstone };
        return IsKnown(page) ? new Taken(page.Page, page.Key.Sha256, AddStatus.Known, 0, [], false) { Number = page.Held!.Id, Stories = StoriesOf(page.Page) } : Write(page);
    }

    private Tombstone? TombstoneOf(Asked asked)
    {
        if (asked.Held is not null || asked.Page.Again) return null;
        var reading = asked.Page.Reading;
        return store.Forgetting.TombstoneOf(asked.Key.Sha256, [.. reading.Dispatches.Select(d => PageWriter.Sha256(d.Span.In(reading.Text))).Distinct()]);
    }

    private static string[] StoriesOf(PageToAdd page) =>
        [.. page.Reading.Dispatches.Where(d => !d.Teaser).Select(d => PageWriter.Sha256(d.Span.In(page.Reading.Text)))];

    private Taken Write(Asked asked)
    {
        var (page, held, sha256) = (asked.Page, asked.Held, asked.Key.Sha256);
        var status = held is null ? AddStatus.New : AddStatus.Reread;
        var written = writer.Write(page, sha256, ref held);
        if (status == AddStatus.New && page.Internal is { } mark) store.Marks.Add(held.Id, true, mark, now);
        var told = shown.Show(new ShownPage(sha256, page.Reading.Text, now, [.. written.Select(d => new ShownDispatch(d.Row, d.Facts))]), held.IsInternal);
        return new Taken(page, sha256, status, written.Sum(d => d.Facts.Count), told, asked.IsChanged)
        {
            IsInternal = held.IsInternal, Number = held.Id, Stories = [.. written.Select(d => d.Row.Row).Where(row => !row.Teaser).Select(row => row.Hash)],
        };
    }

    /// <summary>A page that is to be taken in, and how the register holds it.</summary>
    /// <param name="place">Among those that came with it.</param>
    private sealed class Asked(int place, PageToAdd page, string sha256)
    {
        public int Place => place;

        public PageToAdd Page => page;

        public (string Name, string Sha256) Key => (page.Reading.Page, sha256);

        public HeldPage? Held { get; set; }

        /// <summary>Whether it is held, and tells other things now.</summary>
        public bool IsChanged { get; set; }

        /// <summary>By what it is known to be forgotten, if it is not to be taken in.</summary>
        public Tombstone? Tombstone { get; set; }
    }
}

/// <summary>What became of a page.</summary>
/// <param name="Sha256">Of its text.</param>
/// <param name="Claims">How many its reading makes.</param>
/// <param name="Changed">Whether it was held, and tells other things now.</param>
internal sealed record Taken(PageToAdd Source, string Sha256, AddStatus Status, int Claims, IReadOnlyList<ShownMention> Told, bool Changed)
{
    public string Page => Source.Reading.Page;

    /// <summary>Its number; null of a page that is not taken in.</summary>
    public long? Number { get; init; }

    /// <summary>The hashes of its dispatches, teasers left out.</summary>
    public IReadOnlyList<string> Stories { get; init; } = [];

    /// <summary>By what it is known to be forgotten.</summary>
    public Tombstone? Tombstone { get; init; }

    /// <summary>Whether it is marked internal.</summary>
    public bool IsInternal { get; init; }
}
