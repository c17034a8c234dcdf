using System.Collections.Immutable;
using System.Text;
using Entente.Evaluating;
using Entente.Intake.Files;
using Entente.Intake.Tables;
using Parquet;
using Parquet.Schema;
using Parquet.Serialization;
using Xunit;

namespace Entente.Intake.Tests.Tables;

/// <summary>Tables of articles give one page for each row, and what is wrong with a row costs that row.</summary>
public sealed class TableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.csv", ",")]
    [InlineData("a.csv", ";")]
    [InlineData("a.tsv", "\t")]
    public void Each_row_of_a_csv_is_a_page(string name, string sign)
    {
        string Line(params string[] cells) => string.Join(sign, cells) + "\r\n";
        folder.File(name, Encoding.UTF8.GetBytes(
            Line("Titre", "Corps", "Date de publication", "Source", "URL")
            + Line("\"Visite, à \"\"Vientiane\"\"; suite\"", "\"Un général\r\nest arrivé.\"", "5/11/2024", "KPL", "https://kpl.example/1")
            + Line("Suite", "Suite : il est reparti.", "2024-11-06T10:00:00Z", "KPL", "https://kpl.example/2")));
        var pages = Take(name).Cast<Page>().ToList();
        Assert.Equal("Visite, à \"Vientiane\"; suite\n\nUn général\r\nest arrivé.", pages[0].Text);
        Assert.Equal("Suite : il est reparti.", pages[1].Text);
        Assert.Equal(["https://kpl.example/1", "https://kpl.example/2"], pages.Select(page => page.Name));
        Assert.Equal(["2024-11-05", "2024-11-06"], pages.Select(page => page.Hints.Published!.ToString()));
        Assert.Equal([$"{name}:2", $"{name}:4"], pages.Select(page => page.Path));
        Assert.Equal(("KPL", "https://kpl.example/1", "Suite"), (pages[0].Hints.Outlet, pages[0].Hints.Url, pages[1].Hints.Title));
    }

    [Fact]
    public void Each_line_of_json_is_a_page_with_names_of_its_own()
    {
        folder.File("a.ndjson", """
            {"text": "Un.", "id": 7, "lang": "fr", "extra": {"a": [1]}}

            {"maintext": "Deux.", "date_publish": "2024-11-06 08:00:00", "source_domain": "kpl.example"}
            """);
        var pages = Take("a.ndjson").Cast<Page>().ToList();
        Assert.Equal([("a.ndjson#7", "Un.", "fr"), ("a.ndjson:3", "Deux.", null)], pages.Select(page => (page.Name, page.Text, page.Hints.Language)));
        Assert.Equal(("2024-11-06", "kpl.example"), (pages[1].Hints.Published!.ToString(), pages[1].Hints.Outlet));
    }

    [Fact]
    public async Task Each_row_of_a_parquet_table_is_a_page_over_all_its_groups()
    {
        await Parquet("a.parquet", 2,
            new() { ["body"] = "Un.", ["day"] = new DateTime(2024, 11, 5, 0, 0, 0, DateTimeKind.Utc), ["number"] = 1L },
            new() { ["body"] = null, ["day"] = null, ["number"] = 2L },
            new() { ["body"] = "Trois.", ["day"] = null, ["number"] = 3L });
        var taken = Take("a.parquet", (ArticleColumn.Name, "number"));
        Assert.Equal(["a.parquet#1", "a.parquet:2: " + IntakeMessages.RowWithoutText, "a.parquet#3"], taken.Select(Line));
        Assert.Equal("2024-11-05", ((Page)taken[0]).Hints.Published!.ToString());
    }

    [Fact]
    public void A_column_is_taken_by_the_name_that_the_user_gives()
    {
        folder.File("a.csv", "text,Le mien\nfaux,vrai\n");
        Assert.Equal("vrai", Assert.IsType<Page>(Assert.Single(Take("a.csv", (ArticleColumn.Text, "le mien")))).Text);
        Assert.Equal("a.csv: has no column \"x\"; there are \"text\", \"Le mien\"", Line(Assert.Single(Take("a.csv", (ArticleColumn.Text, "x")))));
    }

    [Theory]
    [InlineData("a.csv", "a,b\n1,2\n", "a.csv: has no column of texts among \"a\", \"b\"; name it with --columns text=NAME")]
    [InlineData("a.csv", "", "a.csv: is empty")]
    [InlineData("a.ndjson", "{\"a\":1}", "a.ndjson:1: has no column of texts among \"a\"; name it with --columns text=NAME")]
    [InlineData("a.ndjson", "{\"text\":", "a.ndjson:1: is not valid JSON at column 9")]
    [InlineData("a.ndjson", "[]", "a.ndjson:1: is not a JSON object")]
    [InlineData("a.ndjson", "{\"text\":\"\\ud800\"}", "a.ndjson:1: holds a text with half of a surrogate pair, which no register keeps")]
    [InlineData("a.parquet", "no table", "a.parquet: is called a Parquet table and is none")]
    [InlineData("a.parquet", "PAR1 and no more", "a.parquet: is a Parquet table that breaks off, or whose footer is wrong")]
    public void What_cannot_be_taken_is_named_with_its_place(string name, string content, string line)
    {
        folder.File(name, content);
        Assert.StartsWith(line, Line(Assert.Single(Take(name))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_cannot_be_taken_costs_no_other()
    {
        folder.File("a.jsonl", "{\"text\":\"un\"}\n{\n{\"text\":\"" + new string('x', 2000) + "\"}\n{\"text\":\"a\\u0000\"}\n{\"text\":\"cinq\"}");
        var source = new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath, MaxBytes = 1000 });
        Assert.Equal(
            [
                "a.jsonl:1", "a.jsonl:2: is not valid JSON at column 2", "a.jsonl:3: is larger than the limit of 1000 bytes",
                "a.jsonl:4: " + IntakeMessages.Binary, "a.jsonl:5",
            ],
            source.Pages(["a.jsonl"]).Select(Line));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_ends_the_table_and_keeps_what_came_before()
    {
        folder.File("a.csv", "text\nun\n\"deux\n" + new string('x', 5000));
        var source = new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath, MaxBytes = 1000 });
        var taken = source.Pages(["a.csv"]).ToList();
        Assert.Equal("un", ((Page)taken[0]).Text);
        Assert.Contains("holds a field larger than the limit", Line(Assert.Single(taken.Skip(1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_in_another_encoding_are_read_as_western_letters()
    {
        folder.File("a.csv", [.. "text\nGénéral\n"u8, .. Encoding.Latin1.GetBytes("Général\n")]);
        Assert.Equal(["Général", "Général"], Take("a.csv").Cast<Page>().Select(page => page.Text));
    }

    [Fact]
    public void A_day_that_cannot_be_read_is_told_and_the_row_taken()
    {
        folder.File("a.csv", "text,date\nun,demain\n");
        var page = Assert.IsType<Page>(Assert.Single(Take("a.csv")));
        Assert.Null(page.Hints.Published);
        Assert.Equal("a.csv:2: " + IntakeMessages.RowWithoutDay("demain"), Assert.Single(page.Warnings).ToString());
    }

    [Fact]
    public void The_text_of_a_row_is_a_web_page_by_its_content_and_not_by_its_address()
    {
        folder.File("a.csv", "url,text\nhttps://a.example/b.html,\"un\n\n<b\ndeux\"\nhttps://a.example/c,\"<html><body><article><p>Le ministre est arrivé hier à Vientiane.</p></article></body></html>\"\n");
        Assert.Equal(["un\n\n<b\ndeux", "Le ministre est arrivé hier à Vientiane."], Take("a.csv").Cast<Page>().Select(page => page.Text));
    }

    [Fact]
    public void A_table_may_be_packed_or_lie_in_a_folder()
    {
        folder.File("in/a.csv.gz", Archives.Warc.Packed("text\nun\n"u8.ToArray()));
        folder.File("in/b.ndjson", "{\"text\":\"deux\"}");
        Assert.Equal([("a.csv:2", "un"), ("b.ndjson:1", "deux")], Take("in").Cast<Page>().Select(page => (page.Name, page.Text)));
    }

    private List<Intaken> Take(string path, params (ArticleColumn Column, string Name)[] columns) =>
        [.. new PageSource(new IntakeOptions { CurrentFolder = folder.FullPath, Columns = columns.ToImmutableDictionary(c => c.Column, c => c.Name) }).Pages([path])];

    private static string Line(Intaken taken) => taken is Page page ? page.Name : taken.ToString()!;

    private async Task Parquet(string name, int groupSize, params Dictionary<string, object?>[] rows)
    {
        var schema = new ParquetSchema(new DataField<string>("body"), new DataField<DateTime?>("day"), new DataField<long>("number"));
        using var file = File.Create(Path.Combine(folder.FullPath, name));
        await ParquetSerializer.SerializeUntypedAsync(rows, schema, file, new ParquetOptions { RowGroupSize = groupSize }, null, TestContext.Current.CancellationToken);
    }
}
