using Entente.Intake.Archives;
using Xunit;

namespace Entente.Intake.Tests.Archives;

/// <summary>Alone, as what other tests hold in the same moment would count.</summary>
[CollectionDefinition(nameof(WarcMemoryTests), DisableParallelization = true)]
[Collection(nameof(WarcMemoryTests))]
public sealed class WarcMemoryTests
{
    [Fact]
    public void Memory_does_not_grow_with_an_archive()
    {
        var record = Warc.Page("https://a.example/1", new string('x', 50_000));
        using var stream = new Repeated(record, 20_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(20_000, new WarcReader(stream, 1_000_000).Records(_ => true).Count(found => found.Content is not null));
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 20_000_000);
    }

    /// <summary>The same bytes over and over.</summary>
    private sealed class Repeated(byte[] bytes, int times) : MemoryStream
    {
        private long at;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var from = (int)(at % bytes.Length);
            var part = at >= (long)bytes.Length * times ? 0 : Math.Min(count, bytes.Length - from);
            Array.Copy(bytes, from, buffer, offset, part);
            at += part;
            return part;
        }
    }
}
