using Entente.Cli.Tests.Running;
using NodaTime;
using Xunit;

namespace Entente.Cli.Tests.Commands;

public sealed class RegisterCommandsTests : IDisposable
{
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Digest_prints_the_hash_alone()
    {
        Assert.Equal(new ProgramRun.Printed(0, "d1ge57\n", ""), await program.Run("digest"));
        Assert.True(program.Register.Options!.MustExist);
    }

    [Fact]
    public async Task Rebuild_says_what_the_register_holds_afterwards()
    {
        Assert.Equal(
            new ProgramRun.Printed(0, "rebuilt: pages 2, dispatches 3, claims 5, engagement 4, person 7\n", ""),
            await program.Run("rebuild"));
        Assert.True(program.Register.Rebuilt);
    }

    [Fact]
    public async Task A_brief_is_asked_for_with_its_parties_day_and_limit()
    {
        await program.Run("brief", "kh", "ASEAN", "--as-of", "2024-11-05", "--limit", "3", "--format", "json");
        var (a, b, options) = program.Register.Asked!.Value;
        Assert.Equal(("KH", "ASEAN", new LocalDate(2024, 11, 5), 3), (a, b, options!.AsOf, options.Limit));
        Assert.True(program.Register.Options!.MustExist);
    }

    [Fact]
    public async Task Offices_are_asked_for_with_their_party_and_day()
    {
        var printed = await program.Run("offices", "kh", "--as-of", "2024-11-05", "--format", "json");
        Assert.Contains("\"form\": \"entente-offices/1\"", printed.Output);
        Assert.Contains("\"party\": \"KH\"", printed.Output);
        Assert.Contains("\"asOf\": \"2024-11-05\"", printed.Output);
    }

    [Fact]
    public async Task Mechanisms_are_asked_for_with_none_one_or_two_parties()
    {
        Assert.Contains("\"partyA\": null", (await program.Run("mechanisms", "--format", "json")).Output);
        Assert.Contains("\"partyA\": \"ASEAN\"", (await program.Run("mechanisms", "ASEAN", "--format", "json")).Output);
        Assert.Contains("\"partyB\": \"VN\"", (await program.Run("mechanisms", "KH", "vn", "--format", "json")).Output);
    }

    [Fact]
    public async Task A_diff_is_asked_for_with_its_moments()
    {
        var printed = await program.Run("diff", "KH", "--since", "2024-01-31", "--until", "2024-02-29", "--recorded", "--format", "json");
        Assert.Contains("\"since\": \"2024-01-31\"", printed.Output);
        Assert.Contains("\"until\": \"2024-02-29\"", printed.Output);
        Assert.Contains("\"recorded\": true", printed.Output);
    }

    [Fact]
    public async Task Checking_a_codebook_counts_it()
    {
        program.File("mine/fr/offices.yaml", "- x");
        program.File("mine/world/states.yaml", "- y");
        var printed = await program.Run("codebook", "check", "--codebook", "mine");
        Assert.Equal((0, ""), (printed.Code, printed.Error));
        Assert.Matches("^codebook [0-9a-f]{12}: 2 files, 7 examples, 0 wrong\n$", printed.Output);
    }

    [Fact]
    public async Task Checking_a_bad_codebook_names_file_and_line_and_ends_with_1()
    {
        program.File("mine/fr/bad.yaml", "- x");
        var printed = await program.Run("codebook", "check", "--codebook", "mine");
        Assert.Equal((1, "fr/bad.yaml:3: no such office: minster\nfr/bad.yaml:9: no name\n"), (printed.Code, printed.Error));
        Assert.EndsWith("2 wrong\n", printed.Output);
    }

    [Fact]
    public async Task The_demo_adds_the_samples_and_asks_for_the_brief_of_Cambodia_and_Vietnam()
    {
        program.File("samples/a.txt", "Titre");
        program.File("samples/b.txt", "Titre");
        await program.Run("demo", "--brief-only");
        Assert.Equal(["a.txt", "b.txt"], Assert.Single(program.Register.Batches));
        Assert.Equal(("KH", "VN"), (program.Register.Asked?.A, program.Register.Asked?.B));
        Assert.False(Directory.Exists(Path.GetDirectoryName(program.Register.Address)));
    }
}
