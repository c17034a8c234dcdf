using Entente.Codebook;
using Entente.Dates;
using Entente.Text;

namespace Entente.Tests.Dates;

/// <summary>The shipped book of French dates, and texts read by it.</summary>
internal static class FrenchDates
{
    public static DateBook Book { get; } = Load("fr/dates.yaml", CodebookSource.Embedded());

    public static DateReader Reader { get; } = new(Book);

    public static DateBook Load(string path, CodebookSource source)
    {
        var files = new CodebookFiles(source);
        var book = files.Whole<DateBook?>(path, DateBook.Load, null);
        files.ThrowIfWrong();
        return book!;
    }

    public static IReadOnlyList<DateExpression> Read(string text, string? published)
    {
        var tokens = Tokenize(text);
        var context = new DateContext { Published = published is null ? null : Edtf.Parse(published) };
        return Reader.Read(text, tokens, 0, tokens.Length, context);
    }

    public static Edtf? Infer(string text, string? stated)
    {
        var tokens = Tokenize(text);
        TextSpan? span = stated is null ? null : new TextSpan(text.IndexOf(stated, StringComparison.Ordinal), stated.Length);
        return Reader.InferPublished(text, tokens, [new Sentence(0, tokens.Length)], span);
    }

    public static TokenList Tokenize(string text) => Tokenizer.Tokenize(text, NoWords.Instance);
}
