using System.Collections.Immutable;
using System.Reflection;
using Entente.Codebook;
using Entente.Dates;
using Entente.Grammar;
using Entente.Pages;
using Entente.Text;

namespace Entente.Reading;

/// <summary>Reads pages with a codebook. Immutable and safe to share between threads.</summary>
public sealed class PageReader : IReader
{
    private static readonly string Engine = typeof(PageReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    private static readonly string[] PageLanguages = ["fr", "en", "vi"];

    private readonly Book book;
    private readonly LayoutReader layout;
    private readonly DateReader dates;

    public PageReader(Book book)
    {
        this.book = book;
        layout = new LayoutReader(PageBook.Load(PageFiles(book)));
        dates = new DateReader(DateBook.Load(book.Root("fr/dates.yaml")!));
        Version = $"{Engine}+{book.Version}";
    }

    public string Version { get; }

    /// <summary>A reader with the codebook that the program ships with.</summary>
    public static PageReader CreateDefault() => new(Book.LoadEmbedded());

    public PageReading Read(string page, string text, Hints hints)
    {
        var language = book.Languages["fr"];
        var work = Workspace.Take(text, language.Lexicon);
        try
        {
            var stories = Layout(text, work.Tokens, hints);
            var reader = new StoryReader(book, language, dates, text, work.Tokens, work.Matches) { PageAgency = stories.Count > 0 ? stories[0].Agency : null };
            return new PageReading { Page = page, Text = text, Reader = Version, Dispatches = Dispatches(reader, stories, Published(reader, stories, hints)) };
        }
        finally
        {
            work.GiveBack();
        }
    }

    /// <summary>The stories of a page as its layout shows them, the main one first.</summary>
    public IReadOnlyList<Story> Layout(string text, Hints hints) => Layout(text, Tokenizer.Tokenize(text, book.Languages["fr"].Lexicon), hints);

    /// <summary>The date expressions of a page, in order.</summary>
    public IReadOnlyList<DateExpression> Dates(string text, Hints hints)
    {
        var tokens = Tokenizer.Tokenize(text, book.Languages["fr"].Lexicon);
        var stories = Layout(text, tokens, hints);
        var reader = new StoryReader(book, book.Languages["fr"], dates, text, tokens, new LexiconMatches()) { PageAgency = stories.Count > 0 ? stories[0].Agency : null };
        return reader.Dates(stories, Published(reader, stories, hints));
    }

    /// <summary>The sentences of a page as the grammar sees them, story by story.</summary>
    public IReadOnlyList<ParsedSentence> Sentences(string text, Hints hints)
    {
        var language = book.Languages["fr"];
        var tokens = Tokenizer.Tokenize(text, language.Lexicon);
        var stories = Layout(text, tokens, hints);
        var reader = new StoryReader(book, language, dates, text, tokens, language.Lexicon.Match(tokens)) { PageAgency = stories.Count > 0 ? stories[0].Agency : null };
        var published = Published(reader, stories, hints);
        return [.. stories.SelectMany(story => reader.Sentences(story, published))];
    }

    /// <summary>A page's reading with what it left unread and how its sentences were cut.</summary>
    public Explanation Explain(string page, string text, Hints hints)
    {
        var language = book.Languages["fr"];
        var tokens = Tokenizer.Tokenize(text, language.Lexicon);
        var matches = language.Lexicon.Match(tokens);
        var stories = Layout(text, tokens, hints);
        var reader = new StoryReader(book, language, dates, text, tokens, matches) { PageAgency = stories.Count > 0 ? stories[0].Agency : null };
        var published = Published(reader, stories, hints);
        var writer = new ExplanationWriter(new ExplanationGrammar(tokens), new ExplanationCues(language, tokens, matches));
        var explained = stories.Select(story => writer.Of(reader.Weigh(story, published)))
            .Where(story => IsKept(story.Dispatch)).ToArray();
        var reading = new PageReading { Page = page, Text = text, Reader = Version, Dispatches = [.. explained.Select(story => story.Dispatch)] };
        return new Explanation { Reading = reading, Dispatches = [.. explained] };
    }

    /// <summary>A teaser counts only when it tells a fact of its own.</summary>
    private static bool IsKept(Dispatch dispatch) => !dispatch.Teaser || dispatch.Facts().Any();

    private IReadOnlyList<Story> Layout(string text, TokenList tokens, Hints hints) =>
        layout.Read(text, tokens, new LayoutHints { Title = hints.Title, Language = hints.Language, Outlet = hints.Outlet, Layout = hints.Layout });

    /// <summary>As the hints say, unless that is no day to reckon from, or else as exactly as the main story supports.</summary>
    private static Edtf? Published(StoryReader reader, IReadOnlyList<Story> stories, Hints hints) =>
        hints.Published is { } told && Reckoning.Holds(told) ? told : (stories.Count == 0 ? null : reader.Inferred(stories[0]));

    private static ImmutableArray<Dispatch> Dispatches(StoryReader reader, IReadOnlyList<Story> stories, Edtf? published)
    {
        var kept = ImmutableArray.CreateBuilder<Dispatch>(stories.Count);
        foreach (var story in stories)
            if (reader.Read(story, published) is var dispatch && IsKept(dispatch)) kept.Add(dispatch);
        return kept.DrainToImmutable();
    }

    private static Dictionary<string, CodebookNode> PageFiles(Book book) =>
        PageLanguages
            .Select(language => (language, Root: book.Root($"{language}/pages.yaml")))
            .Where(pair => pair.Root is not null)
            .ToDictionary(pair => pair.language, pair => pair.Root!);
}
