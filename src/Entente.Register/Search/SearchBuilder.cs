using System.Collections.Immutable;
using Entente.Register.Search.Indexing;
using Entente.Register.Search.Query;
using Entente.Register.Search.Ranking;
using Entente.Register.Search.Words;
using Entente.Register.Storage;

namespace Entente.Register.Search;

/// <summary>Answers a query: asks the database for documents, the newest first, ranks them and shows a page of them.</summary>
internal sealed class SearchBuilder(IRegisterStore store, SearchQuery query)
{
    /// <summary>So many documents are ranked at most: of more that match, the newest.</summary>
    public const int MostRanked = 1000;

    /// <summary>So many documents are read at most to find those with a phrase.</summary>
    public const int MostRead = 10_000;

    private readonly TokenTable table = TokenTable.OfThread;
    private readonly PersonFinder people = new(store);

    public SearchResults Build()
    {
        var clauses = Clauses();
        var builder = new MatchBuilder(people.TokensOf);
        var match = builder.Build(clauses);
        var complete = Gather(match, new PhraseCheck(store.Documents, clauses, builder, match), out var found);
        var texts = PrintedHits.Join(store.Views, [.. new Ranker(clauses).Rank(found).GroupBy(ranked => ranked.Document.Source).Select(copies => copies.ToArray())]);
        var hits = new HitBuilder(store, query, clauses, table, people);
        return new SearchResults(
            texts.Count, complete, Math.Max(1, query.Page),
            hits.Show([.. texts.Skip((Math.Max(1, query.Page) - 1) * Math.Max(1, query.Limit)).Take(Math.Max(1, query.Limit))]),
            Years(texts));
    }

    private ImmutableArray<QueryClause> Clauses()
    {
        var clauses = new QueryParser(table, query.FunctionWords).Parse(query.Text).ToBuilder();
        foreach (var party in query.Parties) clauses.Add(Asking(QueryField.Party, [party]));
        foreach (var person in query.People) clauses.Add(Asking(QueryField.Person, [person]));
        if (query.Kinds.Length > 0) clauses.Add(Asking(QueryField.Kind, query.Kinds));
        return clauses.ToImmutable();
    }

    private static QueryClause Asking(QueryField field, ImmutableArray<string> values) =>
        new(false, [.. values.Select(value => new QueryAtom(field, value, [], false, true))]);

    /// <summary>Whether all documents that match were found.</summary>
    private bool Gather(Match? match, PhraseCheck phrases, out List<FoundDocument> found)
    {
        found = [];
        var isAll = false;
        var (from, to) = Range();
        for (var read = 0; !isAll && (query.Thorough || (found.Count < MostRanked && read < MostRead));)
        {
            var limit = Next(found.Count, read);
            var next = store.Documents.Find(match, phrases.Rows, from, to, limit);
            found.AddRange(phrases.Of(next).Where(IsKnown));
            isAll = next.Read < limit;
            if (isAll) continue;
            read += next.Read;
            from = next.Documents[^1].Id + 1;
        }

        if (query.Thorough || found.Count <= MostRanked) return isAll;
        found.RemoveRange(MostRanked, found.Count - MostRanked);
        return false;
    }

    /// <summary>How many documents are to be read next: what is wanting, by how many of those that were read are to be ranked, and a fourth more.</summary>
    private int Next(int found, int read)
    {
        if (read == 0) return MostRanked;
        if (query.Thorough) return MostRead;
        var wanted = (MostRanked - found) * 5L * read / (4L * Math.Max(1, found));
        return (int)Math.Min(MostRead - read, Math.Max(MostRanked, wanted));
    }

    /// <summary>The numbers of the documents of the days that are asked for.</summary>
    private (long From, long To) Range()
    {
        var latest = query.To is { } to && query.AsOf is { } asOf ? (to < asOf ? to : asOf) : query.To ?? query.AsOf;
        var first = latest is { } day ? DocumentId.First(day) : 0;
        var last = query.From is { } from ? DocumentId.Last(from) : query.To is null ? long.MaxValue : DocumentId.FirstUndated - 1;
        return (first, last);
    }

    private bool IsKnown(FoundDocument document) => query.AsOf is not { } day || document.Words.Known <= DocumentId.DayNumber(day);

    private static ImmutableArray<YearCount> Years(IReadOnlyList<Ranked[]> texts) =>
        [
            .. texts.Select(copies => DocumentId.DayOf(copies.Max(copy => copy.Document.Id))?.Year).OfType<int>()
                .GroupBy(year => year).OrderByDescending(year => year.Key).Select(year => new YearCount(year.Key, year.Count())),
        ];
}
