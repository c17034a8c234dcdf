using Entente.Facts;
using Entente.Register.Claims;
using Entente.Register.Identity;
using Entente.Register.Search.Words;
using Entente.Register.Storage;
using Entente.Text;
using NodaTime;
using static System.Runtime.InteropServices.CollectionsMarshal;

namespace Entente.Register.Search.Indexing;

/// <summary>Makes of a dispatch what is kept for searching: its tokens, each once, and its words in order; and what its prints are known by.</summary>
internal sealed class DocumentMaker(TokenTable table)
{
    /// <summary>So many words of a dispatch are found; a page without dispatches may be of any length.</summary>
    private const int MostWords = 50_000;

    private readonly HashSet<string> tokens = new(StringComparer.Ordinal);
    private readonly List<uint> title = [];
    private readonly List<uint> text = [];
    private readonly List<TextSpan> spans = [];
    private readonly List<(ulong, bool)> sketched = [];
    private readonly List<(int, int)> quotes = [];

    /// <param name="pageText">The text of the page in which the dispatch stands.</param>
    /// <param name="recorded">The day on which the page was recorded.</param>
    public SearchRow Make(StoredDispatch dispatch, string pageText, IReadOnlyList<Fact> facts, LocalDate recorded)
    {
        Clear();
        var stemming = TokenTable.StemmingOf(dispatch.Row.Language);
        var story = dispatch.Row.Span.In(pageText);
        ReadTitle(dispatch.Row.Title, story, stemming);
        ReadText(story, stemming);
        ReadFacts(dispatch, facts);
        var day = Days.Parse(dispatch.Row.PublishedDay);
        var words = DocumentWords.Write(DocumentId.DayNumber(day ?? recorded), AsSpan(title), AsSpan(text), quotes);
        return new SearchRow(DocumentId.Of(day, dispatch.Row.Hash), dispatch.Id, DocumentId.Source(dispatch.Row.Hash), string.Join(' ', tokens), words, SketchMaker.Of(AsSpan(sketched)).Write());
    }

    /// <summary>A document with the people of its dispatch, who have their numbers when their mentions are written.</summary>
    public static SearchRow Complete(SearchRow row, IReadOnlyList<ShownMention> told)
    {
        var people = told.Where(mention => mention.Profile.Kind == PersonProfile.KindName).Select(mention => DocumentTokens.Person(mention.Profile.Id)).Distinct();
        return row with { Tokens = string.Join(' ', people.Prepend(row.Tokens)) };
    }

    private void Clear()
    {
        tokens.Clear();
        title.Clear();
        text.Clear();
        spans.Clear();
        sketched.Clear();
        quotes.Clear();
        tokens.Add(DocumentTokens.Every);
    }

    /// <summary>A title that opens the text is read with it, and only its tokens are marked as the title's.</summary>
    private void ReadTitle(string? titleText, ReadOnlySpan<char> story, Stemming stemming)
    {
        if (titleText is null) return;
        var isInText = story.TrimStart().StartsWith(titleText, StringComparison.Ordinal);
        var scanner = new WordScanner(titleText, stackalloc char[WordScanner.Longest]);
        while (title.Count < MostWords && scanner.Next())
        {
            var token = table.Get(scanner.Folded, stemming);
            tokens.Add(DocumentTokens.Title + token.Text);
            if (!isInText) tokens.Add(token.Text);
            title.Add(token.Hash);
        }

        title.Add(DocumentWords.Gap);
    }

    private void ReadText(ReadOnlySpan<char> story, Stemming stemming)
    {
        var scanner = new WordScanner(story, stackalloc char[WordScanner.Longest]);
        while (text.Count < MostWords && scanner.Next())
        {
            var token = table.Get(scanner.Folded, stemming);
            tokens.Add(token.Text);
            text.Add(token.Hash);
            sketched.Add(SketchMaker.Word(token, scanner.Folded));
            spans.Add(scanner.Span);
        }
    }

    private void ReadFacts(StoredDispatch dispatch, IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts) tokens.UnionWith(DocumentTokens.Of(fact));
        foreach (var claim in dispatch.Claims)
        {
            var (first, end) = (FirstFrom(claim.Row.Span.Start), FirstFrom(claim.Row.Span.End));
            if (end > first) quotes.Add((first, end));
        }
    }

    /// <summary>The first word at a place of the text or behind it.</summary>
    private int FirstFrom(int place)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
