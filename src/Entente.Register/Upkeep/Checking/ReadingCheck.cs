using Entente.Register.Claims;
using Entente.Register.Storage;
using Entente.Text;

namespace Entente.Register.Upkeep.Checking;

/// <summary>Checks what was read against its checksums and against the texts: every reading, current or not.</summary>
/// <param name="altered">Told the number of each reading that is not as it was recorded.</param>
internal sealed class ReadingCheck(IRegisterStore store, FindingList found, Action<long>? altered = null)
{
    private const int ReadingsAtATime = 100;

    private long textsOf;

    public void Run()
    {
        for (var last = 0L; store.Claims.Readings(last, ReadingsAtATime) is { Count: > 0 } readings; last = readings[^1].Page.Reading)
            foreach (var (reading, dispatches) in readings.Zip(store.Claims.DispatchesOf([.. readings.Select(reading => reading.Page.Reading)]))) Check(reading, dispatches);
    }

    private void Check(SealedReading reading, IReadOnlyList<StoredDispatch> dispatches)
    {
        var page = reading.Page;
        if (page.Id != textsOf && PageWriter.Sha256(reading.Text) != page.Sha256) found.Add(FindingKind.Text, "pages", page.Name);
        textsOf = page.Id;
        foreach (var dispatch in dispatches) Check(page, reading.Text, dispatch);
        if (reading.Checksum is null) found.Add(FindingKind.Unsealed, "readings", page.Name);
        else if (reading.Checksum != Seal.Of(page, reading.RecordedAt, dispatches))
        {
            found.Add(FindingKind.Altered, "readings", page.Name);
            altered?.Invoke(page.Reading);
        }
    }

    private void Check(HeldPage page, string text, StoredDispatch dispatch)
    {
        if (SliceOf(text, dispatch.Row.Span) is not { } story || PageWriter.Sha256(story) != dispatch.Row.Hash)
        {
            found.Add(FindingKind.Text, "dispatches", $"{page.Name}: {dispatch.Row.Title}");
            return;
        }

        foreach (var claim in dispatch.Claims)
        {
            if (SliceOf(story, claim.Row.Span) != claim.Row.Quote) found.Add(FindingKind.Quote, "claims", $"{page.Name}: {claim.Row.Quote}");
            if (!FactJson.CanBeRead(claim.Row)) found.Add(FindingKind.Fact, "claims", $"{page.Name}: {claim.Row.Quote}");
        }
    }

    private static string? SliceOf(string text, TextSpan span) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= text.Length ? text.Substring(span.Start, span.Length) : null;
}
