using Entente.Codebook;
using Entente.Evaluating;
using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Entente.Register.Views;
using NodaTime;
using Xunit;

namespace Entente.Outputs.Tests.Brief;

/// <summary>
/// What people and programs get, word for word. Where a change is meant, run with <c>ENTENTE_ACCEPT=1</c> and read the
/// difference before it is committed.
/// </summary>
public sealed class BriefRendererTests
{
    [Theory]
    [InlineData("brief.fr.txt", BriefFormat.Text, OutputLanguage.French)]
    [InlineData("brief.en.txt", BriefFormat.Text, OutputLanguage.English)]
    [InlineData("brief.fr.md", BriefFormat.Markdown, OutputLanguage.French)]
    [InlineData("brief.en.md", BriefFormat.Markdown, OutputLanguage.English)]
    [InlineData("brief.json", BriefFormat.Json, OutputLanguage.French)]
    public void A_brief_is_written_as_expected(string file, BriefFormat format, OutputLanguage language) =>
        Expect(file, BriefRenderer.Render(Brief(), format, language));

    [Fact]
    public void On_a_narrow_console_the_source_stands_below_the_words() =>
        Expect("brief.narrow.txt", BriefRenderer.Render(Brief(), BriefFormat.Text, OutputLanguage.English, width: 60));

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(140)]
    public void No_line_is_wider_than_the_console(int width)
    {
        var text = BriefRenderer.Render(Brief(), BriefFormat.Text, OutputLanguage.French, width);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Theory]
    [InlineData(OutputLanguage.French, "Note de préparation Cambodge – Vietnam", "ministre de la Défense")]
    [InlineData(OutputLanguage.English, "Brief Cambodia – Vietnam", "Minister of Defence")]
    public void With_the_codebook_parties_and_offices_have_their_names(OutputLanguage language, string title, string office)
    {
        var text = BriefRenderer.Render(Brief(), BriefFormat.Markdown, language, book: Book.LoadEmbedded());
        Assert.Contains($"# {title}", text);
        Assert.Contains($"**KH · {office}**", text);
    }

    [Fact]
    public void A_name_printed_over_two_lines_stands_on_one()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("a", "2024-01-01", Page.Engagement("meeting", "2024-01-01", "FR SN", "SN:Moussa_Ba\n Diop"))]);
        var text = BriefRenderer.Render(folder.Register.GetBrief("FR", "SN"), BriefFormat.Markdown, OutputLanguage.English);
        Assert.Contains("  - Moussa Ba Diop (SN)\n", text);
    }

    [Fact]
    public void The_name_of_a_file_that_is_wider_than_its_column_goes_on_after_a_hyphen()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("2024-01-01-une-rencontre-a-dakar.txt", "2024-01-01", Page.Engagement("meeting", "2024-01-01", "FR SN"))]);
        var lines = BriefRenderer.Render(folder.Register.GetBrief("FR", "SN"), BriefFormat.Text, OutputLanguage.English).Split('\n');
        Assert.Contains(lines, line => line.EndsWith(" 2024-01-01-une-rencontre-", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith(" a-dakar.txt, 1 January", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deployment_without_a_known_mission_and_an_undertaking_that_stands_are_told_in_one_line()
    {
        using var folder = new TemporaryRegister();
        var sent = new Deployment { Party = "SN", What = "3e équipe", Nth = 3, Quote = "", Rule = "", Span = default };
        var meant = new Commitment { Modality = Modality.Agreed, Parties = ["FR", "SN"], Themes = ["training"], Firmness = Firmness.Standing, Quote = "", Rule = "", Span = default };
        folder.Register.AddMany([Page.Of("a", "2024-01-01", meant, sent)]);
        var text = BriefRenderer.Render(folder.Register.GetBrief("FR", "SN"), BriefFormat.Text, OutputLanguage.English);
        Assert.Matches("SN: 3e équipe +a, 1 January 2024\n", text);
        Assert.Matches("FR, SN — agreed, standing +a, 1 January 2024\n", text);
    }

    [Theory]
    [InlineData(OutputLanguage.French, "— a, 2 mars 2024 · confirmé\n")]
    [InlineData(OutputLanguage.English, "— a, 2 March 2024 · confirmed\n")]
    public void What_somebody_has_confirmed_is_marked(OutputLanguage language, string source)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page.Of("a", "2024-03-02", Page.Engagement("meeting", "2024-03-01", "KH VN"))]);
        folder.Register.Judge(Judgement.Confirm(folder.Register.Verdicts.Find(folder.Register.Fact("a", "engagement").Reference)));
        var brief = folder.Register.GetBrief("KH", "VN");
        Assert.Contains(source, BriefRenderer.Render(brief, BriefFormat.Markdown, language));
        Assert.Contains("\"standing\": \"confirmed\"", BriefRenderer.Render(brief, BriefFormat.Json, language));
    }

    [Fact]
    public void Json_says_the_same_in_every_language() =>
        Assert.Equal(
            BriefRenderer.Render(Brief(), BriefFormat.Json, OutputLanguage.French),
            BriefRenderer.Render(Brief(), BriefFormat.Json, OutputLanguage.English));

    [Fact]
    public void Where_nothing_is_known_the_brief_says_so()
    {
        using var folder = new TemporaryRegister();
        var text = BriefRenderer.Render(folder.Register.GetBrief("FR", "SN"), BriefFormat.Text, OutputLanguage.English);
        Assert.Contains("The register knows nothing between these two parties.", text);
    }

    private static BriefView Brief()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(Samples.Own);
        return folder.Register.GetBrief("KH", "VN", new BriefOptions { AsOf = new LocalDate(2024, 5, 2) });
    }

    private static void Expect(string file, string actual)
    {
        var path = Repository.PathOf("tests", "Entente.Outputs.Tests", "Brief", "Expected", file);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
