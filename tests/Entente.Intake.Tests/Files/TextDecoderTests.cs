using System.Text;
using Entente.Intake.Files;
using Xunit;

namespace Entente.Intake.Tests.Files;

public class TextDecoderTests
{
    private const string Sample = "Le général Tô Lâm a été reçu à Hanoï, « hier », 𝄞.";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Unicode_gives_the_text_without_its_mark(string encoding, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal((encoding, Sample, null), (encoding, decoded.Text, decoded.Remark));
    }

    [Theory]
    [InlineData("L’état-major « réuni » à Phnom Penh – hier…")]
    [InlineData("LIBERTÉ» ; le ministre a été reçu, où ? À Genève, cœur de l’été")]
    public void Windows_1252_is_read_where_it_makes_a_western_text(string text)
    {
        var decoded = TextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));
        Assert.Equal((text, IntakeMessages.ReadAsWindows1252), (decoded.Text, decoded.Remark));
    }

    [Fact]
    public void Damaged_utf_8_is_refused_with_the_place_rather_than_garbled()
    {
        var bytes = Encoding.UTF8.GetBytes("Le général a été reçu à Hanoï");
        bytes[4] = 0xFF;
        Assert.Equal(IntakeMessages.NotUtf8(4), TextDecoder.Decode(bytes).Reason);
    }

    [Theory]
    [InlineData(1251, "Министр обороны встретился с послом")]
    [InlineData(932, "国防大臣が会談した")]
    public void Another_encoding_is_refused(int codePage, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text);
        Assert.Equal(IntakeMessages.NotUtf8(0), TextDecoder.Decode(bytes).Reason);
    }

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    [InlineData(new byte[] { 0x20, 0x0A, 0xC2, 0xA0 })]
    public void A_page_of_nothing_or_blanks_is_empty(byte[] bytes) =>
        Assert.Equal(IntakeMessages.Empty, TextDecoder.Decode(bytes).Reason);

    [Fact]
    public void A_nul_byte_makes_a_page_binary()
    {
        Assert.Equal(IntakeMessages.Binary, TextDecoder.Decode("PK\0\u0003"u8).Reason);
        Assert.Equal(IntakeMessages.Binary, TextDecoder.Decode(Encoding.Unicode.GetBytes("sans marque")).Reason);
        Assert.Equal(IntakeMessages.Binary, TextDecoder.Decode([0xFF, 0xFE, 0, 0, 65, 0, 0, 0]).Reason);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 65, 0, 0x00, 0xD8, 66, 0 }, 4)]
    [InlineData(new byte[] { 0xFF, 0xFE, 65, 0, 0x00, 0xDC }, 4)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 65, 0xD8, 0x00 }, 4)]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, 65, 66 }, 4)]
    public void Broken_utf_16_is_refused_with_the_place(byte[] bytes, int offset) =>
        Assert.Equal(IntakeMessages.NotUtf16(offset), TextDecoder.Decode(bytes).Reason);
}
