using System.Collections.Immutable;
using Entente.Codebook;
using Entente.Dates;
using Entente.Facts;
using Entente.Pages;
using Entente.Facts.Scenes;
using Entente.Reading;
using Entente.Text;

namespace Entente.Cli.Tests.Running;

/// <summary>
/// Reads what tests need and no language: the first line is the title; each line "meeting PARTY PARTY DATE" is an
/// engagement; a page with the word CRASH throws.
/// </summary>
internal sealed class StubReader : IReader
{
    public string Version => "0.0.0+stub";

    /// <summary>Runs when a page is read.</summary>
    public Action<string> OnRead { get; set; } = _ => { };

    public PageReading Read(string page, string text, Hints hints)
    {
        OnRead(page);
        if (text.Contains("CRASH", StringComparison.Ordinal)) throw new InvalidOperationException("as asked");
        var dispatch = new Dispatch
        {
            Span = new TextSpan(0, text.Length),
            Title = text.Split('\n')[0],
            Language = hints.Language ?? "fr",
            Published = hints.Published,
            Engagements = Engagements(text),
        };
        return new PageReading { Page = page, Text = text, Reader = Version, Dispatches = [dispatch] };
    }

    private static ImmutableArray<Engagement> Engagements(string text)
    {
        var found = ImmutableArray.CreateBuilder<Engagement>();
        for (var at = 0; (at = text.IndexOf("meeting ", at, StringComparison.Ordinal)) >= 0; at++)
        {
            var line = text[at..].Split('\n')[0];
            var words = line.Split(' ');
            found.Add(new Engagement
            {
                Kind = "meeting",
                Status = EngagementStatus.Held,
                Parties = [words[1], words[2]],
                When = Edtf.Parse(words[3]),
                Span = new TextSpan(at, line.Length),
                Quote = line,
                Rule = "stub.meeting",
            });
        }

        return found.ToImmutable();
    }
}

/// <summary>The engine around the stub reader; a codebook with the file <c>bad.yaml</c> is wrong.</summary>
internal static class StubEngine
{
    public static Engine Open(CodebookSource source, IReader reader) => Faults(source) is { Count: > 0 } faults
        ? throw new CodebookException(faults)
        : new Engine { Reader = reader, Layout = Layout, Dates = Dates, Explain = (page, text, hints) => Explain(reader.Read(page, text, hints)) };

    public static IReadOnlyList<CodebookError> Faults(CodebookSource source) =>
        source.Files.ContainsKey("fr/bad.yaml")
            ? [new CodebookError("fr/bad.yaml", 3, "no such office: minster"), new CodebookError("fr/bad.yaml", 9, "no name")]
            : [];

    /// <summary>The first line is the title, a line in brackets is noise, every other a paragraph.</summary>
    private static IReadOnlyList<Story> Layout(string text, Hints hints)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var kind = start == 0 ? BlockKind.Title : line.StartsWith('[') ? BlockKind.Noise : BlockKind.Paragraph;
            if (line.Length > 0) blocks.Add(new Block(kind, new TextSpan(start, line.Length), ArraySegment<Sentence>.Empty));
            start += line.Length + 1;
        }

        return [new Story { Span = new TextSpan(0, text.Length), Title = text.Split('\n')[0], Language = hints.Language ?? "fr", Blocks = blocks, Sentences = ArraySegment<Sentence>.Empty }];
    }

    /// <summary>
    /// The line in brackets looks like a fact; the first one was dropped, and is a sentence with a chunk and a clause;
    /// the first fact has its country from elsewhere.
    /// </summary>
    private static Explanation Explain(PageReading reading)
    {
        var bracket = reading.Text.IndexOf('[', StringComparison.Ordinal);
        var unread = bracket < 0 ? [] : ImmutableArray.Create(
            new UnreadSentence(new TextSpan(bracket, reading.Text.IndexOf(']', bracket) + 1 - bracket), [new Cue(new TextSpan(bracket + 1, 5), "event stub")]));
        var first = new TextSpan(0, reading.Text.Split('\n')[0].Length);
        var sentence = new SentenceGrammar(
            first, [new ChunkGrammar(first, "noun-phrase", "de", ["place", "VN"])], [new ClauseGrammar(first, "être, past", true, [first], [], [])]);
        var dispatch = reading.Dispatches[0];
        var settled = dispatch.Facts().Take(1).Select(fact => new Settled(fact.Span, fact.Rule, "country", "VN", "the place told before"));
        return new Explanation
        {
            Reading = reading,
            Dispatches = [new DispatchExplanation(dispatch, [.. settled], [new Dropped(first, "stub.lead", "says nothing")], unread, [sentence])],
        };
    }

    /// <summary>Every run of four digits is a year.</summary>
    private static IReadOnlyList<DateExpression> Dates(string text, Hints hints) =>
        [.. Enumerable.Range(0, Math.Max(text.Length - 3, 0))
            .Where(at => text.AsSpan(at, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            .Select(at => new DateExpression
            {
                Span = new TextSpan(at, 4),
                First = 0,
                End = 1,
                Type = TimexType.Date,
                Value = text.Substring(at, 4),
            })];
}
