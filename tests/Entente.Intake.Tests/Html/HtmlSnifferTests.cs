using System.Text;
using Entente.Intake.Html;
using Xunit;

namespace Entente.Intake.Tests.Html;

public class HtmlSnifferTests
{
    [Theory]
    [InlineData("page.html", "<!DOCTYPE html><html>", true)]
    [InlineData("page", "\r\n <html lang=fr>", true)]
    [InlineData("page.txt", "<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC \"x\">", true)]
    [InlineData("page.txt", "<!-- kept by the archive --><html>", true)]
    [InlineData("page.html", "<p>Un fragment.", true)]
    [InlineData("page.html", "Texte <br> brut", true)]
    [InlineData("page.txt", "<p>Un texte qui cite du balisage.", false)]
    [InlineData("page.txt", "Hanoï, 12 mars. <html> est une balise.", false)]
    [InlineData("page.html", "Hanoï, 12 mars. Texte seul.", false)]
    [InlineData("page.html", "", false)]
    public void A_web_page_is_known_by_its_content(string name, string content, bool expected) =>
        Assert.Equal(expected, HtmlSniffer.IsHtml(Encoding.UTF8.GetBytes(content), name));

    [Fact]
    public void So_is_one_in_UTF16() =>
        Assert.True(HtmlSniffer.IsHtml([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<html><body>")], "page"));

    [Fact]
    public void A_picture_that_is_called_a_page_is_none() =>
        Assert.False(HtmlSniffer.IsHtml([0x89, 0x50, 0x4E, 0x47, 0, 0, (byte)'<', (byte)'p', (byte)'>'], "page.html"));
}
