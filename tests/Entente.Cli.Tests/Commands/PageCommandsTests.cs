using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class PageCommandsTests : IDisposable
{
    private const string Text = "Hanoï 𝄞 1999\nEn 2024, rien.\n[Partager]\nmeeting KH VN 2024-11-05";
    private readonly ProgramRun program = new();

    public PageCommandsTests()
    {
        program.File("a.txt", Text);
        program.File("a.meta.json", """{"published": "2024-11", "outlet": "KPL"}""");
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Text_gives_each_dispatch_with_its_main_text_and_no_furniture()
    {
        var printed = await program.Run("text", "a.txt", "--format", "ndjson");
        Assert.Equal(
            """{"page":"a.txt","dispatches":[{"title":"Hanoï \uD834\uDD1E 1999","published":"2024-11","language":"fr","outlet":"KPL","teaser":false,"text":"En 2024, rien.\n\nmeeting KH VN 2024-11-05"}]}"""
            + "\n",
            printed.Output);
    }

    [Fact]
    public async Task Rows_of_a_table_are_taken_by_the_columns_that_are_named()
    {
        program.File("t.csv", "entête;pavé\nHanoï;\"Il est arrivé.\"\n");
        var printed = await program.Run("text", "t.csv", "--format", "ndjson", "--columns", "text=pavé,title=entête");
        Assert.StartsWith("""{"page":"t.csv:2","dispatches":[{"title":"Hanoï",""", printed.Output);
    }

    [Theory]
    [InlineData("corps")]
    [InlineData("body=corps")]
    [InlineData("text=")]
    public async Task A_column_that_there_is_not_is_told(string columns)
    {
        var printed = await program.Run("text", "a.txt", "--columns", columns);
        Assert.Equal(ExitCode.Usage, printed.Code);
        Assert.Contains($"\"{columns}\" names no column; write for example text=corps", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_for_people_has_the_title_what_is_known_and_the_text() =>
        Expectation.Check("text", (await program.Run("text", "a.txt")).Output);

    [Fact]
    public async Task Dates_give_places_in_code_points_with_types_and_values()
    {
        var printed = await program.Run("dates", "a.txt", "--format", "ndjson");
        Assert.StartsWith(
            """{"page":"a.txt","dates":[{"start":8,"end":12,"text":"1999","type":"DATE","value":"1999"},{"start":16,"end":20,"text":"2024",""",
            printed.Output);
    }

    [Fact]
    public async Task Dates_for_people_are_one_a_line() =>
        Expectation.Check("dates", (await program.Run("dates", "a.txt")).Output);

    [Fact]
    public async Task Explain_underlines_the_words_of_each_fact_and_what_looks_like_one_and_was_left_unread() =>
        Expectation.Check("explain", (await program.Run("explain", "a.txt")).Output);

    [Fact]
    public async Task Explain_shows_chunks_and_clauses_when_asked() =>
        Expectation.Check("explain-grammar", (await program.Run("explain", "a.txt", "--grammar")).Output);
}
