using Entente.Codebook;
using Entente.Evaluating;
using Entente.Facts;
using Entente.Outputs.Brief;
using Entente.Outputs.Time;
using Entente.Register;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;
using NodaTime;
using Xunit;

namespace Entente.Outputs.Tests.Time;

/// <summary>
/// What people and programs get of the views over time, word for word. Where a change is meant, run with
/// <c>ENTENTE_ACCEPT=1</c> and read the difference before it is committed.
/// </summary>
public sealed class TimeRendererTests : IDisposable
{
    private const string Minister = "minister-of-defence", Dialogue = "dialogue de défense";
    private static readonly Book Book = Book.LoadEmbedded();
    private readonly TemporaryRegister folder = new();

    public TimeRendererTests() => folder.Register.AddMany(Pages());

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("offices.fr.txt", BriefFormat.Text, OutputLanguage.French)]
    [InlineData("offices.en.md", BriefFormat.Markdown, OutputLanguage.English)]
    [InlineData("offices.json", BriefFormat.Json, OutputLanguage.French)]
    public void Offices_are_written_as_expected(string file, BriefFormat format, OutputLanguage language) =>
        Expect(file, TimeRenderer.Render(folder.Register.GetOffices("KH", new OfficesOptions { Offices = Book.Offices }), format, language, book: Book));

    [Theory]
    [InlineData("mechanisms.fr.txt", BriefFormat.Text, OutputLanguage.French)]
    [InlineData("mechanisms.en.md", BriefFormat.Markdown, OutputLanguage.English)]
    [InlineData("mechanisms.json", BriefFormat.Json, OutputLanguage.French)]
    public void Mechanisms_are_written_as_expected(string file, BriefFormat format, OutputLanguage language) =>
        Expect(file, TimeRenderer.Render(folder.Register.GetMechanisms(new MechanismsOptions { PartyA = "KH", PartyB = "VN" }), format, language, book: Book));

    [Theory]
    [InlineData("diff.fr.txt", BriefFormat.Text, OutputLanguage.French)]
    [InlineData("diff.en.md", BriefFormat.Markdown, OutputLanguage.English)]
    [InlineData("diff.json", BriefFormat.Json, OutputLanguage.French)]
    public void A_diff_is_written_as_expected(string file, BriefFormat format, OutputLanguage language) =>
        Expect(file, TimeRenderer.Render(folder.Register.GetDiff(new DiffOptions { PartyA = "KH", PartyB = "VN", Since = new LocalDate(2022, 12, 31) }), format, language, book: Book));

    [Theory]
    [InlineData(OutputLanguage.French, "Rien n’a changé.")]
    [InlineData(OutputLanguage.English, "Nothing has changed.")]
    public void Where_nothing_has_changed_the_diff_says_so(OutputLanguage language, string said) =>
        Assert.Contains(said, TimeRenderer.Render(folder.Register.GetDiff(new DiffOptions { Since = new LocalDate(2030, 1, 1) }), BriefFormat.Text, language));

    /// <summary>Two ministers, a third whom one page names between, four sessions of which one is not told, plans kept and put off.</summary>
    private static PageToAdd[] Pages() =>
    [
        Page.Of("a.txt", "2020-01-05", Held("Sok Dara") with { Rank = "lieutenant-general", RankTitle = "général de corps d'armée" }, Session("2020-01-04", 1)),
        Page.Of("b.txt", "2021-03-05", Held("Chea Rith")),
        Page.Of("c.txt", "2022-01-06", Held("Sok Dara") with { Rank = "general", RankTitle = "général d'armée" }, Session("2022-01-05", 3)),
        Page.Of("d.txt", "2022-12-01", Session("2023-02-03", 4, EngagementStatus.Planned), Session("2023-06-03", 5, EngagementStatus.Planned)),
        Page.Of("e.txt", "2023-02-04", Held("Prak Vuthy"), Session("2023-02-03", 4) with { Place = "Hanoï", Country = "VN" }, Page.Instrument("protocol", "KH VN", "2023/2027")),
        Page.Of("f.txt", "2023-02-05", Session("2023-02-03", 4) with { Place = "Hué", Country = "VN" }, Page.Engagement("call", "2023-02-05", "KH VN")),
        Page.Of("g.txt", "2023-05-05", Session("2023-06-20", 5, EngagementStatus.Planned)),
    ];

    private static Tenure Held(string person) => Page.Tenure(person, Minister, "KH");

    private static Engagement Session(string when, int edition, EngagementStatus status = EngagementStatus.Held) =>
        Page.Engagement("dialogue", when, "KH VN", null, Dialogue, edition) with { Status = status };

    private static void Expect(string file, string actual)
    {
        var path = Repository.PathOf("tests", "Entente.Outputs.Tests", "Time", "Expected", file);
        if (Environment.GetEnvironmentVariable("ENTENTE_ACCEPT") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
