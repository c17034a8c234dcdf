using Entente.Register;
using Xunit;

namespace Entente.World.Tests;

/// <summary>The register tells who is who in the simulated world, well above both baselines. Seeds of final figures are not used.</summary>
public sealed class RegisterMeasureTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void People_and_engagements_are_told_apart(int seed) => Check(seed, 3_000, 0.97, 0.95);

    /// <summary>Long: runs by <c>./test --full</c> alone.</summary>
    [Theory(Explicit = true)]
    [InlineData(7, 10_000)]
    [InlineData(7, 200_000)]
    public void In_a_world_of_full_size_too(int seed, int dispatches) => Check(seed, dispatches, 0.97, 0.94);

    private void Check(int seed, int dispatches, double people, double engagements)
    {
        var press = new Press(World.Create(seed, dispatches));
        var folder = Directory.CreateTempSubdirectory("entente-world-");
        try
        {
            using var register = Registers.Open(Path.Combine(folder.FullName, "world.db"));
            var run = new RegisterRun(press, register) { Batch = 1_000 };
            run.Run();
            output.WriteLine($"seed {seed}, {dispatches} dispatches; µs a dispatch, by tenths: {string.Join(' ', run.Costs.Select(c => $"{c:F0}"))}");
            Compare(press, new RegisterClustering(register), MentionKind.Person, people);
            Compare(press, new RegisterClustering(register), MentionKind.Engagement, engagements);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Compare(Press press, IClustering clustering, MentionKind kind, double least)
    {
        var (own, name, date) = (F1(press, clustering, kind), F1(press, new NameAndParty(), kind), F1(press, new DateAndParties(), kind));
        output.WriteLine($"{kind}: F1 {own:F3}; name and party {name:F3}, date and parties {date:F3}");
        Assert.InRange(own, least, 1);
        Assert.True(own > name + 0.03 && own > date + 0.03);
    }

    private static double F1(Press press, IClustering clustering, MentionKind kind) =>
        Measure.Of(press, clustering).Identity[kind].Score().F1;
}
