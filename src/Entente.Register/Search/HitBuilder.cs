using System.Collections.Immutable;
using Entente.Dates;
using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Search.Indexing;
using Entente.Register.Search.Query;
using Entente.Register.Search.Ranking;
using Entente.Register.Search.Snippets;
using Entente.Register.Search.Words;
using Entente.Register.Storage;
using Entente.Register.Verdicts;

namespace Entente.Register.Search;

/// <summary>Shows what was found: title, the telling piece of the text, and the facts in it that were searched for.</summary>
internal sealed class HitBuilder(IRegisterStore store, SearchQuery query, ImmutableArray<QueryClause> clauses, TokenTable table, PersonFinder people)
{
    private const int MostFacts = 5;

    /// <summary>Of a text that so many pages carry, the first one published is looked for among so many.</summary>
    private const int MostCopies = 50;

    private readonly MarkFinder finder = new(clauses, table);
    private readonly bool asksWords = clauses.Any(clause => !clause.Negated && clause.AnyOf.Any(atom => atom.IsWords));

    /// <summary>What is shown together is read together.</summary>
    /// <param name="texts">The documents of each text and its prints, the best first.</param>
    public ImmutableArray<SearchHit> Show(IReadOnlyList<Ranked[]> texts)
    {
        var prints = Prints(texts);
        FoundDispatch[] firsts = [.. prints.Select(of => of[0])];
        var copies = Copies(prints);
        var claims = store.Documents.ClaimsIn([.. firsts.Select(first => first.Id)]);
        var facts = firsts.Select((first, i) => FactsIn(first.Row, claims[i])).ToArray();
        var all = facts.SelectMany(of => of).Select(fact => fact.Claim.Id).ToArray();
        var identifiers = all.Zip(store.Documents.IdentifiersOf(all)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. firsts.Select((first, i) => Hit(first, facts[i], identifiers, copies[i], texts[i][0].Score))];
    }

    /// <summary>How many dispatches carry each text, by letter or with edits.</summary>
    private int[] Copies(FoundDispatch[][] prints)
    {
        var hashes = prints.SelectMany((text, i) => text.Select(print => print.Row.Hash).Distinct(StringComparer.Ordinal).Select(hash => (Text: i, Hash: hash))).ToArray();
        var copies = new int[prints.Length];
        foreach (var ((text, _), of) in hashes.Zip(store.Documents.CopiesOf([.. hashes.Select(h => h.Hash)], query.AsOf is { } day ? Days.Text(day) : null))) copies[text] += of;
        return copies;
    }

    /// <summary>The dispatches of each text, the one that was published first before the others.</summary>
    private FoundDispatch[][] Prints(IReadOnlyList<Ranked[]> texts)
    {
        var copies = texts.SelectMany((text, i) => text.Take(MostCopies).Select(copy => (Text: i, copy.Document.Dispatch))).ToArray();
        var dispatches = store.Documents.Dispatches([.. copies.Select(copy => copy.Dispatch)]);
        return
        [
            .. dispatches.Zip(copies).GroupBy(pair => pair.Second.Text, pair => pair.First).OrderBy(text => text.Key).Select(text => text
                .OrderBy(dispatch => dispatch.Row.PublishedDay is null).ThenBy(dispatch => dispatch.Row.PublishedDay, StringComparer.Ordinal)
                .ThenBy(dispatch => dispatch.Page, StringComparer.Ordinal).ThenBy(dispatch => dispatch.Sha256, StringComparer.Ordinal)
                .ThenBy(dispatch => dispatch.Row.Ordinal).ToArray()),
        ];
    }

    private SearchHit Hit(FoundDispatch dispatch, FittingFact[] facts, Dictionary<long, string?> identifiers, int copies, long score)
    {
        var row = dispatch.Row;
        var hints = HintsJson.Read(dispatch.Hints);
        var title = row.Title is { } shown ? SnippetMaker.Whole(shown, finder.In(shown, row.Language, isTitle: true)) : null;
        return new SearchHit(
            row.Hash, title, Piece(dispatch, facts), Edtf.TryParse(row.Published, out var date) ? date : null, Days.Parse(row.PublishedDay),
            hints.Outlet ?? row.Agency, hints.Url, dispatch.Page, copies, [.. facts.Select(fact => Shown(fact, identifiers[fact.Claim.Id]))], score);
    }

    /// <summary>The piece with the words that were found behind the title, which is shown by itself; without words, that tells the first fact.</summary>
    private MarkedText Piece(FoundDispatch dispatch, FittingFact[] facts)
    {
        var text = dispatch.Row.Span.In(dispatch.PageText).ToString();
        var blank = text.Length - text.TrimStart().Length;
        var start = dispatch.Row.Title is { } title && text.AsSpan(blank).StartsWith(title, StringComparison.Ordinal) ? blank + title.Length : 0;
        var marks = finder.In(text, dispatch.Row.Language, isTitle: false);
        var behind = marks.Where(mark => mark.Span.Start >= start).ToArray();
        return SnippetMaker.Cut(text, behind.Length > 0 ? behind : marks, place: facts.Length > 0 ? facts[0].Claim.Row.Span.Start : start);
    }

    /// <summary>The facts that have what is asked of facts, and of the words as many as any.</summary>
    private FittingFact[] FactsIn(DispatchRow dispatch, IReadOnlyList<StoredClaim> claims) =>
        [
            .. claims.Select(claim => new FittingFact(claim, ShownPage.FactOf(claim), finder.In(claim.Row.Quote, dispatch.Language, isTitle: false)))
                .Where(fact => Fits(fact.Claim, fact.Fact) && (!asksWords || fact.Marks.Count > 0))
                .OrderByDescending(fact => fact.Marks.DistinctBy(mark => mark.Atom).Count()).Take(MostFacts),
        ];

    private static SearchFact Shown(FittingFact fact, string? identifier) =>
        new(fact.Claim.Row.Kind, identifier, SnippetMaker.Cut(fact.Claim.Row.Quote, fact.Marks), fact.Fact, fact.Claim.Row.Fact);

    private bool Fits(StoredClaim claim, Fact fact)
    {
        var tokens = DocumentTokens.Of(fact).ToHashSet(StringComparer.Ordinal);
        return clauses.Where(clause => !clause.Negated && clause.AnyOf.All(atom => !atom.IsWords)).All(clause => clause.AnyOf.Any(atom => atom.Field switch
        {
            QueryField.Party => tokens.Contains(DocumentTokens.Party(atom.Value)),
            QueryField.Kind => tokens.Contains(DocumentTokens.Kind(atom.Value)),
            _ => store.Documents.SpeaksOf(claim.Id, people.ProfilesOf(atom.Value)),
        }));
    }

    /// <summary>A fact that has what is asked for.</summary>
    private sealed record FittingFact(StoredClaim Claim, Fact Fact, IReadOnlyList<Mark> Marks);
}
