using Entente.Codebook;
using Entente.Dates;
using Entente.Pages;
using Entente.Reading;
using Entente.Text;

namespace Entente.Benchmarks;

/// <summary>Reading, and each of its steps that can be measured alone.</summary>
internal sealed class Steps(Book book)
{
    private static readonly string[] PageLanguages = ["fr", "en", "vi"];

    private readonly PageReader reader = new(book);
    private readonly Lexicon lexicon = book.Languages["fr"].Lexicon;
    private readonly DateReader dates = new(DateBook.Load(book.Root("fr/dates.yaml")!));
    private readonly LayoutReader layout = new(PageBook.Load(PageLanguages.ToDictionary(
        language => language, language => book.Root($"{language}/pages.yaml")!)));

    public PageReading Read(string page) => reader.Read("page", page, Hints.None);

    public TokenList Tokenize(string page) => Tokenizer.Tokenize(page, lexicon);

    public LexiconMatches Match(TokenList tokens) => lexicon.Match(tokens);

    public IReadOnlyList<DateExpression> Dates(string page, TokenList tokens) => dates.Read(page, tokens, 0, tokens.Length, DateContext.None);

    public IReadOnlyList<Story> LayOut(string page, TokenList tokens) => layout.Read(page, tokens, new LayoutHints());
}
