using System.Diagnostics;
using Xunit;

namespace Entente.Tests.Pages;

/// <summary>Pages made to be slow: time grows with their length, no faster.</summary>
public sealed class HostilePageTests
{
    private const int Size = 60_000;
    private const int Attempts = 6;

    [Theory]
    [InlineData("mot ")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("A. ")]
    [InlineData("CAPITALES ")]
    [InlineData("(")]
    [InlineData(". ")]
    [InlineData("\" ")]
    [InlineData("Photo : ")]
    [InlineData("À lire aussi\nTitre de la page\n")]
    [InlineData("Voir plus\nUne phrase entière est là.\n")]
    [InlineData("• point\n")]
    [InlineData("Une légende. Photo : VNA\n\n")]
    [InlineData("une ligne qui ne finit pas et qui passe la page\n\n8\n\n")]
    [InlineData("Paris, le 3 mai 2024 (AFP) – ")]
    [InlineData("Un titre seul\n\n")]
    [InlineData("> menu ")]
    [InlineData("Accueil\nContact\n\n")]
    [InlineData("2 commentaires\n")]
    public void Time_grows_no_faster_than_the_page(string piece)
    {
        _ = Time(piece, Size / 4);
        var (small, large) = (Best(piece, Size), Best(piece, 4 * Size));
        // What else runs on the machine may take the time of one attempt, and not of all.
        for (var attempt = 1; attempt < Attempts && !IsFit(small, large); attempt++) (small, large) = (Best(piece, Size), Best(piece, 4 * Size));
        Assert.True(IsFit(small, large), $"{Size} characters took {small}, {4 * Size} took {large}.");
    }

    private static bool IsFit(TimeSpan small, TimeSpan large) => large < 9 * small + TimeSpan.FromMilliseconds(100);

    private static TimeSpan Best(string piece, int size) => Enumerable.Range(0, 3).Min(_ => Time(piece, size));

    private static TimeSpan Time(string piece, int size)
    {
        var text = "Une phrase pour commencer la page.\n\n" + string.Concat(Enumerable.Repeat(piece, size / piece.Length));
        var tokens = Layout.Tokens(text);
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(Layout.Read(text, tokens));
        return watch.Elapsed;
    }
}
