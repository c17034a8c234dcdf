using Entente.Cli.Tests.Running;
using NodaTime;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class SearchCommandTests : IDisposable
{
    private const string Page =
        """
        Coopération navale entre le Cambodge et le Vietnam

        Phnom Penh, 5 novembre 2024 (AKP) - Le ministre cambodgien de la Défense, Tea Seiha, a reçu mardi à Phnom Penh
        l'ambassadeur du Vietnam. Les deux parties ont salué la coopération navale.
        """;

    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_search_is_asked_for_with_its_words_and_filters()
    {
        await program.Run(
            "search", "visite", "Phan Van Giang", "-navale", "--party", "kh", "--party", "VN", "--person", "Tea Seiha", "--kind", "visite", "--kind", "tenure",
            "--from", "2024-01-01", "--to", "2024-12-31", "--as-of", "2025-01-01", "--limit", "3", "--page", "2", "--thorough");
        var query = program.Register.Searched!;
        Assert.Equal("visite \"Phan Van Giang\" -navale", query.Text);
        Assert.Equal(["KH", "VN"], query.Parties);
        Assert.Equal(["Tea Seiha"], query.People);
        Assert.Equal(["visit", "tenure"], query.Kinds);
        Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31), new LocalDate(2025, 1, 1)), (query.From!.Value, query.To!.Value, query.AsOf!.Value));
        Assert.Equal((3, 2, true), (query.Limit, query.Page, query.Thorough));
        Assert.Contains("de", query.FunctionWords);
        Assert.True(program.Register.Options!.MustExist);
    }

    [Fact]
    public async Task One_argument_is_words_and_no_phrase()
    {
        await program.Run("search", "ministre de la Défense");
        Assert.Equal("ministre de la Défense", program.Register.Searched!.Text);
    }

    [Theory]
    [InlineData("--kind", "visitation")]
    [InlineData("--party", "Cambodge")]
    [InlineData("--page", "0")]
    [InlineData("--from", "hier")]
    public async Task What_is_no_kind_party_page_or_day_is_wrong_usage(string option, string value)
    {
        var printed = await program.Run("search", "visite", option, value);
        Assert.Equal((2, ""), (printed.Code, printed.Output));
        Assert.Contains(value, printed.Error);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task Hits_are_printed_with_the_words_that_were_found(string language)
    {
        using var onDisk = await WithPage();
        var printed = await onDisk.Run("search", "coopérations navales", "--language", language);
        Assert.Equal(0, printed.Code);
        Expectation.Check($"search-{language}", printed.Output);
    }

    [Fact]
    public async Task Hits_are_printed_as_JSON_whole_or_one_a_line()
    {
        using var onDisk = await WithPage();
        Expectation.Check("search-json", (await onDisk.Run("search", "navale", "--format", "json")).Output);
        var lines = (await onDisk.Run("search", "navale", "--format", "ndjson")).Output;
        Assert.Equal(1, lines.Count(c => c == '\n'));
        Assert.StartsWith("{\"dispatch\":", lines);
    }

    [Fact]
    public async Task What_is_not_found_is_said()
    {
        using var onDisk = await WithPage();
        Assert.Contains("Aucune dépêche", (await onDisk.Run("search", "introuvable", "--language", "fr")).Output);
        Assert.Contains("No dispatch", (await onDisk.Run("search", "introuvable", "--language", "en")).Output);
    }

    private static async Task<ProgramRun> WithPage()
    {
        var onDisk = new ProgramRun { OnDisk = true };
        onDisk.File("page.txt", Page);
        onDisk.File("copy.txt", Page);
        await onDisk.Run("add", "page.txt", "copy.txt");
        return onDisk;
    }
}
