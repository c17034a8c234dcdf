using Entente.Cli.Printing;
using Entente.Text;
using Xunit;

namespace Entente.Cli.Tests.Printing;

public class UnderliningTests
{
    [Theory]
    [InlineData("Il a signé.", "signé", 80, "Il a signé.|     ^^^^^")]
    [InlineData("𝄞 deux e\u0301té fin", "fin", 80, "𝄞 deux e\u0301té fin|           ^^^")]
    [InlineData("un deux trois", "trois", 8, "trois|^^^^^")]
    [InlineData("un deux trois", "deux trois", 8, "un deux|   ^^^^|trois|^^^^^")]
    [InlineData("mille\ndeux mille", "mille\ndeux", 80, "mille|^^^^^|deux mille|^^^^")]
    public void Carets_stand_under_the_words(string text, string words, int width, string expected)
    {
        var span = new TextSpan(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var shown = new Underlining(text, new TextLines(text), width).Of(span, [span]);
        Assert.Equal(expected, string.Join('|', shown.Select(piece => $"{piece.Words}|{piece.Carets}")));
    }
}
