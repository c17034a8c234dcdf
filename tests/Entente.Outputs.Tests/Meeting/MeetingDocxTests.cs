using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Entente.Outputs.Meeting;
using Xunit;

namespace Entente.Outputs.Tests.Meeting;

/// <summary>A brief as DOCX is valid by the schema, and has every line.</summary>
public sealed class MeetingDocxTests
{
    private static readonly MeetingDocument Document = new(
        "Vietnam – Cambodge : dialogue", ["20 novembre 2024", "Hanoï"], "Rien.",
        [
            new("to-raise", "À soulever", [new("2024", "Protocole : prend fin\u0001 & <fin>", "le protocole 2020-2024", true, "VNA, 2021", "instrument-1", []), new("", "Sans citation", null, false, "", null, [])]),
            new("near", "Autour de la date", []),
        ]);

    [Theory]
    [InlineData(OutputLanguage.French)]
    [InlineData(OutputLanguage.English)]
    public void It_is_valid(OutputLanguage language)
    {
        using var opened = WordprocessingDocument.Open(Written(language), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(opened, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void It_says_every_line_and_quotes_it()
    {
        using var opened = WordprocessingDocument.Open(Written(OutputLanguage.French), isEditable: false);
        var text = opened.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText).ToArray();
        Assert.Equal(["Vietnam – Cambodge : dialogue", "20 novembre 2024 · Hanoï", "À soulever", "2024 — Protocole : prend fin & <fin>« le protocole 2020-2024 … » VNA, 2021", " — Sans citation", "Autour de la date"], text);
    }

    private static MemoryStream Written(OutputLanguage language)
    {
        var file = new MemoryStream();
        MeetingDocx.Write(Document, language, file);
        file.Position = 0;
        return file;
    }
}
