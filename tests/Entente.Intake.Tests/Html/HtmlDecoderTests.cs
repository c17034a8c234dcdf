using System.Text;
using Entente.Intake.Html;
using Xunit;

namespace Entente.Intake.Tests.Html;

public class HtmlDecoderTests
{
    private const string Sentence = "Le général a été reçu à Hanoï, où l’œuvre de paix — « essentielle » — a été saluée.";

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("windows-1252", "iso-8859-1")]
    [InlineData("windows-1252", "windows-1252")]
    [InlineData("utf-16", "")]
    public void A_page_is_read_as_it_declares(string encoding, string declared) =>
        Assert.Equal(Page(declared, Sentence), Decode(Bytes(encoding, Page(declared, Sentence))));

    [Theory]
    [InlineData("utf-8", "iso-8859-1")]
    [InlineData("utf-8", "")]
    [InlineData("windows-1252", "utf-8")]
    [InlineData("windows-1252", "")]
    [InlineData("windows-1252", "no-such-encoding")]
    public void What_the_bytes_are_outweighs_what_is_declared(string encoding, string declared) =>
        Assert.Equal(Page(declared, Sentence), Decode(Bytes(encoding, Page(declared, Sentence))));

    [Fact]
    public void Western_bytes_inside_UTF8_are_read_as_such_and_the_rest_stays()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Page("utf-8", Sentence)), .. Bytes("windows-1252", "À l’étranger")];
        var (text, encoding) = HtmlDecoder.Decode(bytes);
        Assert.Equal(Page("utf-8", Sentence) + "À l’étranger", text);
        Assert.Equal(HtmlDecoder.MixedName, encoding);
    }

    [Theory]
    [InlineData("gb2312", "国防部长会见越南代表团")]
    [InlineData("windows-1251", "Министр обороны принял делегацию")]
    [InlineData("shift_jis", "防衛大臣が会談した")]
    public void Encodings_of_other_scripts_are_read_as_declared(string encoding, string words) =>
        Assert.Contains(words, Decode(Bytes(encoding, Page(encoding, words))), StringComparison.Ordinal);

    [Fact]
    public void What_came_with_the_page_goes_before_its_head() =>
        Assert.Contains("Министр", HtmlDecoder.Decode(Bytes("windows-1251", Page("iso-8859-1", "Министр")), "windows-1251").Text, StringComparison.Ordinal);

    [Fact]
    public void Text_that_was_encoded_twice_is_put_right()
    {
        var twice = Bytes("windows-1252", Sentence.Replace("œ", "é", StringComparison.Ordinal), via: "utf-8");
        Assert.Equal(Sentence.Replace("œ", "é", StringComparison.Ordinal), HtmlDecoder.Decode(twice).Text);
    }

    [Theory]
    [InlineData("La lettre Ã suivie de © donne un signe.")]
    [InlineData("SÃO PAULO, São Tomé, Águas")]
    [InlineData("«Ça ira», dit-il à l’Élysée.")]
    public void Text_that_merely_looks_so_stays(string text) => Assert.Equal(text, HtmlDecoder.Decode(Encoding.UTF8.GetBytes(text)).Text);

    private static string Decode(byte[] bytes) => HtmlDecoder.Decode(bytes).Text;

    private static string Page(string declared, string words) =>
        (declared.Length == 0 ? "<html>" : $"<html><meta charset=\"{declared}\">") + $"<p>{words}</p>";

    private static byte[] Bytes(string encoding, string text)
    {
        if (encoding == "utf-16") return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
        return (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);
    }

    /// <summary>UTF-8 taken for another encoding and written as UTF-8 again.</summary>
    private static byte[] Bytes(string mistaken, string text, string via) =>
        Encoding.GetEncoding(via).GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(mistaken)!.GetString(Encoding.UTF8.GetBytes(text)));
}
