using Entente.Register.Tests.Support;
using Xunit;

namespace Entente.Register.Tests.Storage.Postgres;

/// <summary>The two databases hold the same.</summary>
public sealed class OneContentTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("entente-register-");

    [Fact]
    public void The_same_pages_give_one_digest_on_both_databases_in_any_order_and_any_batches()
    {
        var file = DigestOf(Path.Combine(folder.FullName, "one.db"), new Random(1));
        foreach (var seed in Enumerable.Range(2, 4))
        {
            using var server = new TemporaryRegister();
            Assert.Equal(file, DigestOf(server.Address, new Random(seed)));
        }
    }

    [Fact]
    public void A_rebuild_and_a_second_adding_leave_the_digest_of_the_other_database()
    {
        var file = DigestOf(Path.Combine(folder.FullName, "one.db"), new Random(1));
        using var server = new TemporaryRegister();
        server.Register.AddMany(Samples.Own);
        server.Register.Rebuild();
        Assert.Equal(file, server.Register.Digest());
        server.Register.AddMany(Samples.Own);
        Assert.Equal(file, server.Register.Digest());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string DigestOf(string address, Random random)
    {
        var pages = Samples.Own.ToArray();
        random.Shuffle(pages);
        using var register = Registers.Open(address);
        foreach (var batch in pages.Chunk(random.Next(1, pages.Length + 1))) register.AddMany(batch);
        return register.Digest();
    }
}
