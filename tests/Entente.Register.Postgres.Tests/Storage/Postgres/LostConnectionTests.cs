using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;

namespace Entente.Register.Tests.Storage.Postgres;

/// <summary>A connection that the server ends takes with it what was under way, and nothing else: what comes next gets another one.</summary>
public sealed class LostConnectionTests : IDisposable
{
    private readonly TemporaryRegister server = new();
    private readonly string name = $"entente-cut-{Guid.NewGuid():n}";
    private readonly IRegister register;

    public LostConnectionTests()
    {
        register = Registers.Open($"{server.Address};Application Name={name}");
        register.AddMany(Samples.Own[..2]);
    }

    [Fact]
    public void Views_and_changes_go_on_over_another_connection_as_if_nothing_had_happened()
    {
        Action[] uses =
        [
            () => register.Count(), () => register.Digest(), () => register.GetBrief("KH", "VN"), () => register.AddMany(Samples.Own[2..4]),
            () => register.Rebuild(), () => register.RereadMany(Samples.Own[..4]), () => register.Verdicts.Queue(10),
            () => register.Judge(Judgement.Reject(register.Verdicts.Find(register.Verdicts.Facts(Samples.Own[0].Reading.Page)[0].Reference))),
        ];
        foreach (var use in uses)
        {
            Assert.Equal(1L, Cut());
            Once(use);
        }

        var digest = register.Digest();
        register.Rebuild();
        Assert.Equal(digest, register.Digest());
    }

    [Fact]
    public void What_is_under_way_is_undone_in_one_line_and_the_next_call_does_it()
    {
        var digest = register.Digest();
        var lost = Assert.Throws<RegisterException>(() => register.AddMany(CutAfter(Samples.Own[2..4])));
        Assert.Equal(RegisterFailure.Unreachable, lost.Failure);
        Assert.Matches("^[^\n]* the register cannot be reached: [^\n]*; nothing of what was under way was kept$", lost.Message);
        Assert.Equal(digest, register.Digest());
        Assert.All(register.AddMany(Samples.Own[2..4]), outcome => Assert.Equal(AddStatus.New, outcome.Status));
        Assert.Equal(4, register.Count().Pages);
    }

    public void Dispose()
    {
        register.Dispose();
        server.Dispose();
    }

    /// <summary>What is asked outside of a transaction is told that the connection was lost, once at most.</summary>
    private static void Once(Action use)
    {
        try
        {
            use();
        }
        catch (RegisterException lost)
        {
            Assert.Equal(RegisterFailure.Unreachable, lost.Failure);
            use();
        }
    }

    private IEnumerable<PageToAdd> CutAfter(IEnumerable<PageToAdd> pages)
    {
        foreach (var page in pages) yield return page;
        Assert.Equal(1L, Cut());
    }

    private object? Cut() =>
        server.Ask($"SELECT count(*) FROM (SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name = '{name}') AS cut");
}
