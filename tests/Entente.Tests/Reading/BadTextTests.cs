using Entente.Reading;
using Entente.Reading.Json;
using Entente.Tests.Codebook;
using Xunit;

namespace Entente.Tests.Reading;

public class BadTextTests
{
    private const string Sentence = "Le ministre togolais de la Défense, Kossi Amegan, a reçu le 3 mars 2024 à Lomé son homologue ghanéen, Kwame Asante";

    /// <summary>Texts by what is wrong with them; a test is named by the latter, since names cannot hold every text.</summary>
    private static readonly Dictionary<string, string> Pages = new()
    {
        { "nothing", "" },
        { "blanks", " \t \n\n\r\n\u00a0 " },
        { "empty lines", string.Concat(Enumerable.Repeat("\r\n\n", 500)) },
        { "one endless line", string.Join(", ", Enumerable.Repeat(Sentence, 60)) },
        { "one endless word", new string('a', 50_000) },
        { "verbs alone", string.Join(' ', Enumerable.Repeat("a rencontré s'est rendu ont signé de le", 200)) },
        { "signs alone", string.Concat(Enumerable.Repeat("«»()[]–—…'’\"!?.;:,-_/\\*#&%", 60)) },
        { "control characters", string.Concat(Enumerable.Range(1, 31).Select(c => (char)c)) + Sentence },
        { "lone surrogates", "\ud83d " + Sentence.Replace("Kossi", "\udc00Ko\ud800ssi") + ".\ud83d" },
        { "right-to-left marks", "\u200f\u202e" + Sentence.Replace(" ", " \u200f") + "\u202c \u0627\u0644\u062f\u0641\u0627\u0639." },
        { "combining marks", string.Concat(Sentence.Select(c => c + "\u0301\u0323")) },
        { "soft hyphens", string.Join('\u00ad', Sentence.ToCharArray()) },
        { "capitals", Sentence.ToUpperInvariant() },
        { "half a sentence", "Le ministre de la Défense a rencontré" },
        { "brackets left open", "(Le ministre « (a reçu (le 3 mars (2024" },
        { "numbers", string.Join(' ', Enumerable.Range(0, 600).Select(n => $"{n}e {n} 0{n}/13/99999999999")) },
        { "bytes read as text", new string([.. Enumerable.Range(0, 4000).Select(i => (char)(1 + (i * 7919 + i / 3) % 255))]) },
    };

    public static TheoryData<string> Names => [.. Pages.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_text_never_throws_and_its_quotes_are_verbatim(string what)
    {
        var text = Pages[what];
        var reading = Embedded.Reader.Read(what, text, Hints.None);
        Assert.All(reading.Dispatches.SelectMany(dispatch => dispatch.Facts()), fact => Assert.Equal(fact.Quote, fact.Span.In(text).ToString()));
        Assert.NotEmpty(ReadingJson.ToLine(reading));
        Assert.NotNull(Embedded.Reader.Explain(what, text, Hints.None));
        Assert.NotNull(Embedded.Reader.Dates(text, Hints.None));
    }

    [Fact]
    public void Pieces_of_sentences_in_any_order_never_throw()
    {
        string[] pieces = [.. Sentence.Split(' '), .. "ont signé un accord de coopération ( ) , ; : qui que dont et le Laos vietnamiens 5e session du comité mixte s'est tenue « » – \n \n\n lors de sa visite au poste de".Split(' ')];
        var random = new Random(11);
        for (var round = 0; round < 400; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, 40).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.NotNull(Embedded.Reader.Read("page", text, new Hints { Language = "fr" }));
        }
    }
}
