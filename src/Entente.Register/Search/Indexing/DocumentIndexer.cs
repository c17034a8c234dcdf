using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Search.Words;
using Entente.Register.Storage;
using Entente.Register.Verdicts;
using NodaTime;

namespace Entente.Register.Search.Indexing;

/// <summary>
/// Keeps what is searched true to what is shown. Documents are gathered and written together, in the order of their numbers,
/// as the databases like it.
/// </summary>
internal sealed class DocumentIndexer(IDocumentStore store)
{
    private readonly DocumentMaker maker = new(TokenTable.OfThread);
    private readonly Dictionary<long, (SearchRow Row, IReadOnlyList<ShownMention> Told)> waiting = [];

    /// <param name="page">The page in which the dispatch stands. What has no day was known when it was recorded, however often it is shown anew.</param>
    public void Show(StoredDispatch dispatch, ShownPage page, IReadOnlyList<Fact> facts, IReadOnlyList<ShownMention> told) =>
        waiting[dispatch.Id] = (maker.Make(dispatch, page.Text, facts, Instant.FromUnixTimeMilliseconds(page.RecordedAt / 1000).InUtc().Date), told);

    /// <summary>Takes out the dispatches of readings.</summary>
    public void Hide(IReadOnlyCollection<long> readings)
    {
        foreach (var dispatch in store.RemoveOf(readings)) waiting.Remove(dispatch);
    }

    /// <summary>Writes what is to be shown, once its mentions are written.</summary>
    public void Settle()
    {
        var rows = waiting.Values.Select(document => DocumentMaker.Complete(document.Row, document.Told)).OrderBy(row => row.Id).ThenBy(row => row.Dispatch).ToArray();
        var taken = store.Taken([.. rows.Select(row => row.Id)]);
        var last = 0L;
        foreach (var row in rows)
        {
            last = Math.Max(row.Id, last + 1);
            while (last == row.Id ? taken.Contains(last) : store.Has(last)) last++;
            store.Add(row with { Id = last });
        }

        waiting.Clear();
    }
}
