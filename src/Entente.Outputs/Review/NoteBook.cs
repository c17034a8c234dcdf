using System.Collections.Immutable;
using Entente.Outputs.Brief;
using Entente.Register.Views;

namespace Entente.Outputs.Review;

/// <summary>Numbers what is cited: the same words of one dispatch have one number.</summary>
internal sealed class NoteBook(Labels labels, DateWords dates)
{
    /// <summary>So many dispatches are cited for one thing: what several tell is the surer for the second, and hardly for the fifth.</summary>
    private const int MostOfOne = 2;

    private readonly Dictionary<(string Page, string Quote), int> numbers = [];
    private readonly List<ReviewNote> notes = [];

    public ImmutableArray<ReviewNote> Notes => [.. notes];

    /// <summary>The numbers of the notes for what sources tell, in their order.</summary>
    public ImmutableArray<int> Cite(string identifier, params IEnumerable<Source> sources) =>
        [.. sources.Take(MostOfOne).Select(source => One(identifier, source)).Distinct().Order()];

    private int One(string identifier, Source source)
    {
        if (numbers.TryGetValue((source.Page, source.Quote), out var known)) return known;
        var number = notes.Count + 1;
        var published = source.Published is null ? labels.Unsourced : dates.Of(source.Published);
        notes.Add(new ReviewNote(number, source.Page, source.Title, SourceWords.Who(source), published, source.Quote, source.Url, identifier)
        {
            Date = source.Published, Mark = SourceWords.Carriers(source, labels) + SourceWords.Mark([source], labels),
        });
        numbers.Add((source.Page, source.Quote), number);
        return number;
    }
}
