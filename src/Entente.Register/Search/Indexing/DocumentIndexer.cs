using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Search.Words;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Search.Indexing;

/// <summary>
/// Keeps what is searched true to what is shown. Documents are gathered and written together, in the order of their numbers,
/// as the databases like it.
/// </summary>
/// <param name="now">Microseconds since 1970.</param>
internal sealed class DocumentIndexer(IDocumentStore store, long now)
{
    private readonly DocumentMaker maker = new(TokenTable.OfThread);
    private readonly Dictionary<long, (SearchRow Row, IReadOnlyList<ShownMention> Told)> waiting = [];
    private readonly LocalDate today = Instant.FromUnixTimeMilliseconds(now / 1000).InUtc().Date;

    /// <param name="pageText">The text of the page in which the dispatch stands.</param>
    public void Show(StoredDispatch dispatch, string pageText, IReadOnlyList<Fact> facts, IReadOnlyList<ShownMention> told) =>
        waiting[dispatch.Id] = (maker.Make(dispatch, pageText, facts, today), told);

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
