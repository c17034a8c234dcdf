using System.Reflection;
using Entente.Codebook;
using Entente.Dates;
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
        var tokens = Tokenizer.Tokenize(text, language.Lexicon);
        var matches = language.Lexicon.Match(tokens);
        var stories = layout.Read(text, tokens, new LayoutHints { Title = hints.Title, Language = hints.Language, Outlet = hints.Outlet });
        var main = stories.Count > 0 ? stories[0] : null;
        var published = hints.Published ?? (main is null ? null : Inferred(text, tokens, main));
        var read = stories.Select(story => new StoryReader(book, language, dates, text, tokens, matches).Read(story, published));
        return new PageReading { Page = page, Text = text, Reader = Version, Dispatches = [.. read] };
    }

    private static Dictionary<string, CodebookNode> PageFiles(Book book) =>
        PageLanguages
            .Select(language => (language, Root: book.Root($"{language}/pages.yaml")))
            .Where(pair => pair.Root is not null)
            .ToDictionary(pair => pair.language, pair => pair.Root!);

    private Edtf? Inferred(string text, Token[] tokens, Story story) =>
        dates.InferPublished(text, tokens, [.. story.Blocks.SelectMany(block => block.Sentences)], story.StatedDate);
}
