using Entente.Evaluating;
using Xunit;

namespace Entente.Cli.Tests.Crashes;

/// <summary>Two programs write to one register at once, from its first moment on.</summary>
public sealed class TwoProgramsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void Two_that_add_overlapping_pages_come_to_what_one_after_the_other_comes_to(Database database)
    {
        var samples = Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < samples.Length; i++)
        {
            var text = File.ReadAllBytes(samples[i]);
            if (i < samples.Length * 2 / 3) folder.File($"one/{Path.GetFileName(samples[i])}", text);
            if (i > samples.Length / 3) folder.File($"two/{Path.GetFileName(samples[i])}", text);
        }

        using var together = new RegisterPlace(database);
        using (ProgramProcess one = new(Add("one", together)), two = new(Add("two", together)))
        {
            one.EndWell();
            two.EndWell();
        }

        using var apart = new RegisterPlace(database);
        foreach (var name in new[] { "one", "two" })
        {
            using var program = new ProgramProcess(Add(name, apart));
            program.EndWell();
        }

        using var left = together.Open();
        using var right = apart.Open();
        Assert.Equal(right.Digest(), left.Digest());
        Assert.Equal(right.Count().Pages, left.Count().Pages);
    }

    public void Dispose() => folder.Dispose();

    private string[] Add(string name, RegisterPlace place) => ["add", Path.Combine(folder.FullPath, name), "--register", place.Address];
}
