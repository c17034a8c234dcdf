using System.Text.Json;
using System.Text.RegularExpressions;
using Entente.Cli.Tests.Running;
using Entente.Evaluating;
using Entente.Register;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed partial class AddCommandTests : IDisposable
{
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Pages_are_added_in_their_order_in_batches()
    {
        foreach (var i in Enumerable.Range(1000, 450)) program.File($"in/{i}.txt", $"Titre {i}");
        var printed = await program.Run("add", "in");
        Assert.Equal([200, 200, 50], program.Register.Batches.Select(batch => batch.Length));
        Assert.Equal(Enumerable.Range(1000, 450).Select(i => $"{i}.txt"), program.Register.Batches.SelectMany(batch => batch));
        Assert.Equal((0, ""), (printed.Code, printed.Error));
    }

    [Fact]
    public async Task It_says_what_was_new_known_reread_merged_and_refused_and_why()
    {
        program.File("a.txt", "Titre");
        program.File("b.txt", "Titre");
        await program.Run("add", "a.txt", "b.txt");
        program.File("b.txt", "Titre\nmeeting KH VN 2024");
        program.File("c.txt", "Titre\nmeeting KH VN 2024\nmeeting KH VN 2024");
        program.File("d.txt", "");
        var printed = await program.Run("add", ".");
        Assert.Equal((1, "entente: ./d.txt: is empty\n"), (printed.Code, printed.Error));
        Expectation.Check("add", printed.Output);
    }

    [Fact]
    public async Task Details_name_every_page_and_the_reason_of_every_merge()
    {
        program.File("a.txt", "Titre\nmeeting KH VN 2024\nmeeting LA VN 2023");
        Expectation.Check("add-details", (await program.Run("add", "a.txt", "--details")).Output);
    }

    [Fact]
    public async Task Pages_of_a_web_archive_are_called_by_their_addresses_and_what_is_no_page_is_told()
    {
        program.File("crawl.warc", string.Concat(Enumerable.Range(1, 3).Select(Record)) + Record(9).Replace("200 OK", "404 No", StringComparison.Ordinal));
        var printed = await program.Run("add", "crawl.warc");
        Assert.Equal(["https://a.example/1", "https://a.example/2", "https://a.example/3"], Assert.Single(program.Register.Batches));
        Assert.Equal((0, "entente: passed over: crawl.warc!https://a.example/9: the server answered 404\n"), (printed.Code, printed.Error));
        Assert.Contains("passed over   1\n", printed.Output, StringComparison.Ordinal);
        Assert.Contains("known         3\n", (await program.Run("add", "crawl.warc")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task What_became_of_each_page_is_a_record(string format)
    {
        using var program = new ProgramRun { OnDisk = true };
        WritePages(program);
        Expectation.Check($"add-{format}", (await program.Run("add", "in", "--format", format)).Output);
        var again = (await program.Run("add", "in", "--format", "ndjson")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
        Assert.Equal(["known", "known", "refused"], again.Select(one => one.GetProperty("outcome").GetString()!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_register_lists_what_became_of_pages(string language)
    {
        using var program = new ProgramRun { OnDisk = true };
        WritePages(program);
        await program.Run("add", "in");
        Expectation.Check($"pages-{language}", Moments().Replace((await program.Run("pages", "--language", language)).Output, "…"));
        Assert.Single((await program.Run("pages", "--outcome", "refused")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
        await program.Run("add", "in");
        var known = JsonDocument.Parse((await program.Run("pages", "--outcome", "known", "--format", "json")).Output).RootElement;
        Assert.Equal(3, known.GetProperty("pages").GetArrayLength());
        Assert.Equal(2, (await program.Run("pages", "--outcome", "unheard-of")).Code);
    }

    private static void WritePages(ProgramRun program)
    {
        program.File("in/a.txt", "Titre\nmeeting KH VN 2024-11-05");
        program.File("in/b.txt", "Titre\nmeeting KH VN 2024-11-05");
        program.File("in/c.txt", "");
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")]
    private static partial Regex Moments();

    private static string Record(int number)
    {
        var answer = $"HTTP/1.1 200 OK\r\n\r\n<html><body><p>Le ministre de la Defense a recu son homologue pour la fois numero {number}.</p></body></html>";
        return $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/{number}\r\nContent-Length: {answer.Length}\r\n\r\n{answer}\r\n\r\n";
    }

    [Fact]
    public async Task A_page_by_its_address_is_fetched_from_where_it_may_be()
    {
        program.File("a.txt", "Titre");
        await using var server = new LoopbackServer(request => request.Path == "/a" ? LoopbackServer.Reply.Of(200, "Titre de la page") : LoopbackServer.Reply.Of(404));
        var printed = await program.Run("add", server.At("/a"), "a.txt", server.At("/b"), "--allow-host", "127.0.0.1");
        Assert.Equal([server.At("/a"), "a.txt"], Assert.Single(program.Register.Batches));
        Assert.Equal((1, $"entente: {server.At("/b")}: the server answered 404 (Not Found)\n"), (printed.Code, printed.Error));
        printed = await program.Run("add", server.At("/a"));
        Assert.Equal((1, 2), (printed.Code, server.Asked.Count));
        Assert.Contains("--allow-host 127.0.0.1 permits it", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_one_who_runs_the_program_is_named_to_servers()
    {
        program.Variables["ENTENTE_CONTACT"] = "desk@example.org";
        await using var server = new LoopbackServer(_ => LoopbackServer.Reply.Of(404));
        await program.Run("add", server.At("/a"), "--allow-host", "127.0.0.1");
        Assert.Equal("Entente/0.1.0 (+desk@example.org)", Assert.Single(server.Asked)["User-Agent"]);
    }

    [Fact]
    public async Task A_page_that_is_known_is_not_read_again()
    {
        program.File("a.txt", "Titre");
        await program.Run("add", "a.txt");
        program.Reader.OnRead = _ => Assert.Fail("read again");
        var printed = await program.Run("add", "a.txt");
        Assert.Equal(0, printed.Code);
        Assert.Single(program.Register.Batches);
    }

    [Fact]
    public async Task An_interrupt_keeps_what_was_read_before_it()
    {
        foreach (var i in Enumerable.Range(1000, 1000)) program.File($"in/{i}.txt", $"Titre {i}");
        using var stop = new CancellationTokenSource();
        program.Reader.OnRead = page => { if (page == "1300.txt") stop.Cancel(); };
        var printed = await program.RunInterrupted(["add", "in"], stop.Token);
        var added = program.Register.Batches.Sum(batch => batch.Length);
        Assert.Equal((130, $"entente: stopped after {added} pages\n"), (printed.Code, printed.Error));
        Assert.InRange(added, 200, 999);
    }

    [Theory]
    [InlineData("mine.db", "other.db", "mine.db")]
    [InlineData(null, "other.db", "other.db")]
    [InlineData(null, null, "entente.db")]
    public async Task The_register_is_the_one_given_else_the_environments_else_the_default(string? given, string? variable, string expected)
    {
        program.File("a.txt", "Titre");
        if (variable is not null) program.Variables["ENTENTE_REGISTER"] = variable;
        await program.Run(["add", "a.txt", .. given is null ? Array.Empty<string>() : ["--register", given]]);
        Assert.Equal(Path.Combine(program.Folder, expected), program.Register.Address);
        Assert.False(program.Register.Options!.MustExist);
    }

    [Fact]
    public async Task A_register_that_cannot_be_reached_ends_with_3()
    {
        program.File("a.txt", "Titre");
        program.Register.Failure = new RegisterException(RegisterFailure.Locked, "entente.db: another program keeps it locked");
        Assert.Equal(
            new ProgramRun.Printed(3, "", "entente: entente.db: another program keeps it locked\n"),
            await program.Run("add", "a.txt"));
    }
}
