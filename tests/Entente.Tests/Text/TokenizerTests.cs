using Entente.Tests.Dates;
using Entente.Text;
using Xunit;

namespace Entente.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("l'accord d'État", "l accord d etat")]
    [InlineData("l’accord d’État", "l accord d etat")]
    [InlineData("l ' accord d 'État", "l accord d etat")]
    [InlineData("aujourd'hui", "aujourd hui")]
    [InlineData("jusqu ' à", "jusqu a")]
    [InlineData("l\u02bcaccord", "l accord")]
    [InlineData("l&#8217;accord&nbsp;: &eacute;t&eacute; R&amp;D", "l accord : ete r & d")]
    [InlineData("Ngatse\u0301-Mboula", "ngatse mboula")]
    [InlineData("vice-ministre", "vice ministre")]
    [InlineData("Phan_Van_Giang", "phan van giang")]
    [InlineData("défense : 3 500 hommes", "defense : 3 500 hommes")]
    [InlineData("(ADSOM+)", "( adsom + )")]
    [InlineData("« oui »", "\" oui \"")]
    [InlineData("Œuvre cœur", "oeuvre coeur")]
    public void A_text_is_split_into_folded_words_and_signs(string text, string folded) =>
        Assert.Equal(folded, string.Join(' ', Tokens(text).Select(token => token.Folded)));

    [Theory]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("re\u0301union", "réunion")]
    [InlineData("coope\u00ad\u0301ration", "coopération")]
    [InlineData("RÉUNION", "réunion")]
    public void Marks_that_stand_apart_are_put_on_their_letters(string text, string exact) =>
        Assert.Equal(exact, Assert.Single(Tokens(text)).Exact);

    [Theory]
    [InlineData("coo\u00adpé\u00adration", "cooperation")]
    [InlineData("coo\u200bpération", "cooperation")]
    [InlineData("coopé-\nration", "cooperation")]
    [InlineData("coopé-\r\n  ration", "cooperation")]
    [InlineData("coopé- \n\tration", "cooperation")]
    public void A_broken_word_is_one_token_over_all_its_characters(string text, string folded)
    {
        var token = Assert.Single(Tokens(text));
        Assert.Equal((folded, text), (token.Folded, token.Span.In(text).ToString()));
    }

    [Fact]
    public void A_compound_broken_at_its_hyphen_is_two_words_when_both_are_known()
    {
        var tokens = Tokenizer.Tokenize("vice-\nministre", new Known("vice", "ministre"));
        Assert.Equal(["vice", "ministre"], tokens.Select(token => token.Folded));
        Assert.True(tokens[1].HyphenBefore);
    }

    [Theory]
    [InlineData("l ' amitié Togo - Ghana", true)]
    [InlineData("l'amitié Togo - Ghana", false)]
    public void A_hyphen_between_blanks_joins_where_a_corpus_has_parted_words_from_their_signs(string text, bool joins)
    {
        var ghana = Tokens(text)[^1];
        Assert.Equal(("ghana", joins), (ghana.Folded, ghana.HyphenBefore));
    }

    [Theory]
    [InlineData("1er", 1)]
    [InlineData("1re", 1)]
    [InlineData("7e", 7)]
    [InlineData("7ème", 7)]
    [InlineData("7e\u0300me", 7)]
    [InlineData("92ᵉ", 92)]
    [InlineData("2nd", 2)]
    public void Digits_with_an_ordinal_ending_are_an_ordinal(string text, int value)
    {
        var token = Assert.Single(Tokens(text));
        Assert.Equal((TokenKind.Ordinal, value), (token.Kind, token.Value));
    }

    [Theory]
    [InlineData("2024", 2024)]
    [InlineData("007", 7)]
    [InlineData("12345678901", -1)]
    public void Digits_alone_are_a_number_up_to_nine_digits(string text, int value)
    {
        var token = Assert.Single(Tokens(text));
        Assert.Equal((TokenKind.Number, value), (token.Kind, token.Value));
    }

    [Theory]
    [InlineData("mot", TokenShape.Lower)]
    [InlineData("Mot", TokenShape.Title)]
    [InlineData("MOT", TokenShape.Upper)]
    [InlineData("M", TokenShape.Single)]
    [InlineData("L'", TokenShape.Single)]
    [InlineData("McAdam", TokenShape.Title)]
    public void The_shape_of_a_word_is_that_of_its_capitals(string text, TokenShape shape) =>
        Assert.Equal(shape, Assert.Single(Tokens(text)).Shape);

    [Fact]
    public void Blanks_hyphens_and_line_ends_before_a_token_are_kept_with_it()
    {
        var tokens = Tokens("un-deux trois\n\nquatre");
        Assert.Equal([(false, false, 0), (false, true, 0), (true, false, 0), (true, false, 2)], tokens.Select(token => (token.SpaceBefore, token.HyphenBefore, token.LinesBefore)));
    }

    [Theory]
    [InlineData("Le 7ème dialogue d ' amitié, l’été coo\u00adpé-\nration « MINUSS » \ud83d!")]
    public void Tokens_stand_in_order_and_never_overlap(string text)
    {
        var tokens = Tokens(text);
        Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.All(tokens, token => Assert.InRange(token.End, token.Start + 1, text.Length));
    }

    private static TokenList Tokens(string text) => FrenchDates.Tokenize(text);

    private sealed class Known(params string[] words) : IWordTable
    {
        public bool Knows(ReadOnlySpan<char> folded) => words.Contains(folded.ToString());
    }
}
