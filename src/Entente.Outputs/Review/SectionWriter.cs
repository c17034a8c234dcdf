using System.Collections.Immutable;
using Entente.Outputs.Brief;
using Entente.Register.Views;
using Entente.Register.Views.Reviews;

namespace Entente.Outputs.Review;

/// <summary>What those share that write the sections of a review.</summary>
internal abstract class SectionWriter(ReviewWords words, NoteBook notes, AnnualReview review)
{
    protected ReviewWords Words => words;

    protected Labels Labels => words.Labels;

    protected DateWords Dates => words.Dates;

    protected AnnualReview Review => review;

    protected int Year => review.Year;

    /// <summary>A section; one without anything in it is left out of the document.</summary>
    protected ReviewSection Section(string id, params IEnumerable<ReviewBlock?> blocks) => new(id, words.Section(id, Year), [.. blocks.OfType<ReviewBlock>()]);

    protected ReviewBlock? List(string id, IEnumerable<ReviewSentence> items) =>
        items.ToImmutableArray() is { Length: > 0 } listed ? new ReviewList(id, words.Caption(id, Year), listed) : null;

    protected ReviewBlock? Table(string id, IEnumerable<string> columns, IEnumerable<ReviewRow> rows) =>
        rows.ToImmutableArray() is { Length: > 0 } listed ? new ReviewTable(id, words.Caption(id, Year), [.. columns.Select(Column)], listed) : null;

    private ReviewColumn Column(string id) => int.TryParse(id, out _) ? new ReviewColumn(id, IsNumber: true) : new ReviewColumn(words.Column(id));

    protected ImmutableArray<int> Cite(string identifier, IEnumerable<Source> sources) => notes.Cite(identifier, sources);

    protected ReviewSentence Told(string text, string identifier, IEnumerable<Source> sources) => new(text, Cite(identifier, sources));

    protected static ReviewSentence Counted(string text, params IEnumerable<ReviewCount> counts) => new(text, []) { Counts = [.. counts] };

    /// <summary>The party first, as one's own; the others as they stand.</summary>
    protected string[] OwnFirst(IEnumerable<string> parties) => [.. parties.OrderBy(party => party != review.Party)];

    protected string Parties(IEnumerable<string> parties) => string.Join(", ", OwnFirst(parties).Select(words.Names.Bare));
}
