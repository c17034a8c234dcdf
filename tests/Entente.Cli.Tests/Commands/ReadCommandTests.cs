using System.Text;
using System.Text.Json;
using Entente.Cli.Tests.Running;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Ndjson_is_one_reading_a_line_in_the_order_of_the_pages()
    {
        foreach (var i in Enumerable.Range(100, 60)) program.File($"in/{i}.txt", $"Titre {i}");
        var printed = await program.Run("read", "in", "--format", "ndjson");
        var pages = printed.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("page").GetString());
        Assert.Equal(Enumerable.Range(100, 60).Select(i => $"{i}.txt"), pages);
        Assert.Equal((0, ""), (printed.Code, printed.Error));
    }

    [Fact]
    public async Task Json_is_for_people_who_read_json()
    {
        program.File("a.txt", "Hanoï 𝄞\nmeeting KH VN 2024-11-05");
        Expectation.Check("read-json", (await program.Run("read", "a.txt", "--format", "json")).Output);
    }

    [Fact]
    public async Task Text_is_for_people()
    {
        program.File("a.txt", "Le titre [avec crochets]\nmeeting KH VN 2024-11-05\nSuite.\nmeeting LA VN 2022-05-17/2022-05-18");
        program.File("a.meta.json", """{"published": "2024-11-06"}""");
        program.File("b.txt", "Sans fait");
        Expectation.Check("read-text", (await program.Run("read", "a.txt", "b.txt")).Output);
    }

    [Fact]
    public async Task A_bad_page_is_named_on_standard_error_and_the_others_are_done()
    {
        program.File("a.txt", "");
        program.File("b.txt", "CRASH");
        program.File("c.txt", "Titre");
        program.File("c.meta.json", "{");
        var printed = await program.Run("read", "a.txt", "b.txt", "missing.txt", "c.txt", "--format", "ndjson");
        Assert.Equal(1, printed.Code);
        Assert.StartsWith("{\"page\":\"c.txt\"", printed.Output);
        Expectation.Check("read-bad-pages", printed.Error);
    }

    [Fact]
    public async Task Standard_input_is_read_for_a_dash()
    {
        program.Input = Encoding.UTF8.GetBytes("Bonjour");
        var printed = await program.Run("read", "-", "--format", "ndjson");
        Assert.StartsWith("{\"page\":\"-\",\"reader\":\"0.0.0+stub\",\"dispatches\":[{\"title\":\"Bonjour\"", printed.Output);
    }

    [Fact]
    public async Task Output_goes_to_a_file_where_one_is_named()
    {
        program.File("a.txt", "Titre");
        var printed = await program.Run("read", "a.txt", "--format", "ndjson", "--output", "out.ndjson");
        Assert.Equal(new ProgramRun.Printed(0, "", ""), printed);
        Assert.StartsWith("{\"page\":\"a.txt\"", program.ReadFile("out.ndjson"));
    }

    [Fact]
    public async Task An_interrupt_ends_at_a_page_boundary()
    {
        foreach (var i in Enumerable.Range(1000, 1000)) program.File($"in/{i}.txt", "Titre");
        using var stop = new CancellationTokenSource();
        program.Reader.OnRead = page => { if (page == "1100.txt") stop.Cancel(); };
        var printed = await program.RunInterrupted(["read", "in", "--format", "ndjson"], stop.Token);
        Assert.Equal(130, printed.Code);
        var lines = printed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.InRange(lines.Length, 0, 999);
        Assert.All(lines, line => Assert.EndsWith("]}]}", line));
        Assert.Equal($"entente: stopped after {lines.Length} pages\n", printed.Error);
    }

    [Fact]
    public async Task Errors_of_a_codebook_name_file_and_line()
    {
        program.File("mine/fr/bad.yaml", "x: 1");
        var printed = await program.Run("read", "a.txt", "--codebook", "mine");
        Assert.Equal(
            new ProgramRun.Printed(2, "", "entente: fr/bad.yaml:3: no such office: minster\nentente: fr/bad.yaml:9: no name\n"),
            printed);
    }
}
