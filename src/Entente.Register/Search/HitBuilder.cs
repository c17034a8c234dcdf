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

    /// <param name="copies">Documents of one text, the best first.</param>
    public SearchHit Show(Ranked[] copies)
    {
        var dispatch = First(copies);
        var row = dispatch.Row;
        var hints = HintsJson.Read(dispatch.Hints);
        var text = row.Span.In(dispatch.PageText).ToString();
        var title = row.Title is { } shown ? SnippetMaker.Whole(shown, finder.In(shown, row.Language, isTitle: true)) : null;
        return new SearchHit(
            row.Hash, title, SnippetMaker.Cut(text, Body(text, row)), Edtf.TryParse(row.Published, out var date) ? date : null, Days.Parse(row.PublishedDay),
            hints.Outlet ?? row.Agency, hints.Url, dispatch.Page, store.Documents.CopiesOf(row.Hash, query.AsOf is { } day ? Days.Text(day) : null),
            FactsIn(dispatch), copies[0].Score);
    }

    private FoundDispatch First(Ranked[] copies) =>
        copies.Take(MostCopies).Select(copy => store.Documents.Dispatch(copy.Document.Dispatch))
            .OrderBy(dispatch => dispatch.Row.PublishedDay is null).ThenBy(dispatch => dispatch.Row.PublishedDay, StringComparer.Ordinal)
            .ThenBy(dispatch => dispatch.Page, StringComparer.Ordinal).ThenBy(dispatch => dispatch.Sha256, StringComparer.Ordinal)
            .ThenBy(dispatch => dispatch.Row.Ordinal).First();

    /// <summary>The marks of the text behind its title, which is shown by itself; those of the title where there are no others.</summary>
    private IReadOnlyList<Mark> Body(string text, DispatchRow row)
    {
        var marks = finder.In(text, row.Language, isTitle: false);
        var start = row.Title is { } title && text.TrimStart().StartsWith(title, StringComparison.Ordinal) ? text.Length - text.TrimStart().Length + title.Length : 0;
        var behind = marks.Where(mark => mark.Span.Start >= start).ToArray();
        return behind.Length > 0 ? behind : marks;
    }

    /// <summary>The facts that have what is asked of facts, and of the words as many as any.</summary>
    private ImmutableArray<SearchFact> FactsIn(FoundDispatch dispatch)
    {
        var fitting = store.Documents.ClaimsIn(dispatch.Id).Select(claim => (Claim: claim, Fact: ShownPage.FactOf(claim))).Where(told => Fits(told.Claim, told.Fact))
            .Select(told => (told.Claim, told.Fact, Marks: finder.In(told.Claim.Row.Quote, dispatch.Row.Language, isTitle: false))).ToArray();
        return
        [
            .. fitting.Where(told => !asksWords || told.Marks.Count > 0)
                .OrderByDescending(told => told.Marks.DistinctBy(mark => mark.Atom).Count()).Take(MostFacts)
                .Select(told => new SearchFact(told.Claim.Row.Kind, IdentifierOf(told.Claim), SnippetMaker.Cut(told.Claim.Row.Quote, told.Marks), told.Fact)),
        ];
    }

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

    private string? IdentifierOf(StoredClaim claim) => store.Views.MentionsOf(claim.Id).FirstOrDefault(mention => mention.Ordinal == 0)?.Identifier;
}
