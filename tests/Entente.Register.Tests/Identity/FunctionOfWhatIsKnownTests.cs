using Entente.Facts;
using Entente.Register.Tests.Support;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Identity;

/// <summary>
/// Identity is a function of what is known. Pages are drawn from so few names, days and mechanisms that they collide,
/// fit several, and conflict; the register must come to the same whatever the order, the batches and the detours.
/// </summary>
public sealed class FunctionOfWhatIsKnownTests
{
    private const int Pages = 40;

    private static readonly string[] Names =
    [
        "Lê Văn Định", "Van Dinh", "Le Van", "Dinh", "Tran Van Dinh", "Samdech Tea Banh", "Tea Banh", "Banh", "TeaBanh", "Pichey Tea Banh",
    ];

    private static readonly string?[] Parties = ["KH", "VN", null];

    private static readonly string?[] Dates =
        ["2024-05-06", "2024-05-07", "2024-05-06/2024-05-09", "2024-05", "2024-05-03/2024-05-20", "2024", null];

    private static readonly string?[] Mechanisms = [null, "dialogue de défense", "dialogue de politique de défense", "ADMM", "ADMM+"];

    private static readonly string?[] Periods = ["2019/2024", "2024", "2025/2029", null];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Any_order_any_batches_and_any_detour_come_to_the_same(int seed)
    {
        var random = new Random(seed);
        var pages = Draw(random, "test+1");
        using var straight = new TemporaryRegister();
        straight.Register.AddMany(pages);
        var expected = straight.Register.Digest();
        for (var run = 0; run < 4; run++) Assert.Equal(expected, InSomeOrder(pages, random));
        Assert.Equal(expected, ByDetour(pages, random));
        straight.Register.Rebuild();
        Assert.Equal(expected, straight.Register.Digest());
    }

    private static string InSomeOrder(PageToAdd[] pages, Random random)
    {
        var shuffled = pages.ToArray();
        random.Shuffle(shuffled);
        using var folder = new TemporaryRegister();
        foreach (var batch in shuffled.Chunk(random.Next(1, 8))) folder.Register.AddMany(batch);
        return folder.Register.Digest();
    }

    /// <summary>The same pages, held first with what another reader made of them.</summary>
    private static string ByDetour(PageToAdd[] pages, Random random)
    {
        var others = Draw(random, "test+0");
        random.Shuffle(others);
        using var folder = new TemporaryRegister();
        foreach (var batch in others.Chunk(9)) folder.Register.AddMany(batch);
        foreach (var batch in pages.Chunk(random.Next(1, 8))) folder.Register.AddMany(batch);
        return folder.Register.Digest();
    }

    private static PageToAdd[] Draw(Random random, string reader) =>
    [
        .. Enumerable.Range(0, Pages).Select(i =>
        {
            var page = Of($"page {i}", $"2024-0{random.Next(1, 9)}-01", [.. Enumerable.Range(0, random.Next(1, 4)).SelectMany(_ => Facts(random))]);
            return page with { Reading = page.Reading with { Reader = reader } };
        }),
    ];

    private static Fact[] Facts(Random random)
    {
        var people = random.Next(3) == 0 ? null : $"{Any(random, Parties)}:{Any(random, Names)}, {Any(random, Parties)}:{Any(random, Names)}";
        var mechanism = Any(random, Mechanisms);
        var parties = random.Next(4) == 0 ? "ASEAN KH VN" : "KH VN";
        return
        [
            Tenure(Any(random, Names)!, "commander", Any(random, Parties)),
            Engagement(random.Next(2) == 0 ? "meeting" : "dialogue", Any(random, Dates), parties, people, mechanism, random.Next(3) == 0 ? null : random.Next(5, 7)),
            Instrument("plan", "KH VN", Any(random, Periods)),
            Mechanism(mechanism ?? "groupe de travail", random.Next(2) == 0 ? "KH VN" : "ASEAN", null, mechanism == "ADMM" && random.Next(2) == 0 ? "ADMM" : null),
        ];
    }

    private static string? Any(Random random, string?[] values) => values[random.Next(values.Length)];
}
