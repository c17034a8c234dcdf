using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Claims;

/// <summary>Writes pages with their readings and claims. It derives nothing from them.</summary>
internal sealed class PageWriter(IClaimStore store, long now)
{
    public static string Sha256(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes.AsSpan(0, length)));
    }

    /// <summary>Writes a reading and makes it its page's current one.</summary>
    /// <param name="held">The page, if the register holds it; then as it is held from now on.</param>
    public IReadOnlyList<(StoredDispatch Row, IReadOnlyList<Fact> Facts)> Write(PageToAdd page, string sha256, [NotNull] ref HeldPage? held)
    {
        var (reader, hints) = (page.Reading.Reader, HintsJson.Write(page.Hints));
        held = held is null
            ? store.AddPage(page.Reading.Page, sha256, page.Reading.Text, reader, hints, now, page.Internal is not null) : store.AddReading(held, reader, hints, now);
        var reading = held.Reading;
        var written = page.Reading.Dispatches.Select((d, i) => Write(page, reading, d, i)).ToArray();
        store.AddSeal(reading, Seal.Of(held, now, [.. written.Select(d => d.Row)]));
        return written;
    }

    /// <summary>Whether a reading tells what another has told: the same dispatches, with the same facts in the same words.</summary>
    public static bool SaysTheSame(PageToAdd page, IReadOnlyList<StoredDispatch> stored)
    {
        if (page.Reading.Dispatches.Length != stored.Count) return false;
        for (var i = 0; i < stored.Count; i++)
            if (Row(page, page.Reading.Dispatches[i], i) != stored[i].Row || !Rows(page.Reading.Dispatches[i]).SequenceEqual(stored[i].Claims.Select(c => c.Row)))
                return false;
        return true;
    }

    private static IEnumerable<ClaimRow> Rows(Dispatch dispatch) => dispatch.Facts().Select((f, i) => Row(f, i, dispatch.Span));

    private (StoredDispatch Row, IReadOnlyList<Fact> Facts) Write(PageToAdd page, long reading, Dispatch dispatch, int ordinal)
    {
        var row = Row(page, dispatch, ordinal);
        var id = store.AddDispatch(reading, row);
        var facts = dispatch.Facts().ToArray();
        var claims = facts.Select((f, i) => Write(id, f, i, dispatch.Span)).ToArray();
        return (new StoredDispatch(id, row, claims), facts);
    }

    private StoredClaim Write(long dispatch, Fact fact, int ordinal, TextSpan story)
    {
        var row = Row(fact, ordinal, story);
        return new StoredClaim(store.AddClaim(dispatch, row, now), dispatch, row);
    }

    private static ClaimRow Row(Fact fact, int ordinal, TextSpan story)
    {
        var span = new TextSpan(fact.Span.Start - story.Start, fact.Span.Length);
        return new ClaimRow(ordinal, FactJson.KindOf(fact), FactJson.Write(fact), fact.Quote, span, fact.Rule);
    }

    private static DispatchRow Row(PageToAdd page, Dispatch dispatch, int ordinal)
    {
        // A teaser's date is not its page's.
        var published = dispatch.Published ?? (dispatch.Teaser || page.Hints.Published is not { } told || !Reckoning.Holds(told) ? null : told);
        return new DispatchRow(
            ordinal, Sha256(dispatch.Span.In(page.Reading.Text)), dispatch.Span, dispatch.Title ?? (dispatch.Teaser ? null : page.Hints.Title),
            dispatch.Agency, dispatch.Language, published?.Text, Days.First(published), dispatch.Teaser);
    }
}
