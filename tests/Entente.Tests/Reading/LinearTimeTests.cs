using System.Runtime;
using Entente.Reading;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>
/// Pages made to be slow: twice the page takes at most 2.3 times as long. What once took time by its square, or ran out
/// of stack, stands here. Time is the processor's, and no other test runs beside these.
/// </summary>
[Collection(nameof(Alone))]
public sealed class LinearTimeTests
{
    /// <summary>Twice, and room for caches and collections; growth by the square would be 4.</summary>
    private const double MostForTwice = 2.3;

    /// <summary>How many ratios are taken, of which the middle one counts.</summary>
    private const int Ratios = 5;

    /// <summary>How often they are taken anew where something else kept the machine busy.</summary>
    private const int Attempts = 5;

    /// <summary>No page is longer before it is doubled.</summary>
    private const int Longest = 1 << 20;

    /// <summary>A page must take as long as this, or else the clock tells more than the reading.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromMilliseconds(30);

    /// <summary>The memory that a page may take before the collector comes.</summary>
    private const long Room = 200_000_000;

    private static readonly PageReader Reader = PageReader.CreateDefault();

    [Theory]
    [InlineData("mot ")]
    [InlineData("le ministre vietnamien de la Défense a reçu son homologue et ")]
    [InlineData("A ")]
    [InlineData("A")]
    [InlineData("CAPITALES ")]
    [InlineData("Nguyen Van Hoa, Sok Vannak, ")]
    [InlineData("le général Nguyen Van Hoa et le colonel Sok Vannak, ")]
    [InlineData("ministre directeur général chef d'état-major ")]
    [InlineData("et ")]
    [InlineData("« \" ")]
    [InlineData("« il a dit « ")]
    [InlineData("( [ ")]
    [InlineData("(le Vietnam) [le Cambodge] ")]
    [InlineData("7")]
    [InlineData("7, ")]
    [InlineData("le 3 mai 2024, ")]
    [InlineData("3 mai et ")]
    [InlineData("La réunion aura lieu le 3 mai. ")]
    [InlineData("2019-")]
    [InlineData("1, 2, 3, ")]
    [InlineData("\n")]
    [InlineData("a-\n")]
    [InlineData("de rencontrer ")]
    [InlineData("la coopération de la défense du Vietnam et du Cambodge ")]
    [InlineData("La réunion du 3 mai 2024 entre le Vietnam et le Cambodge a eu lieu. ")]
    [InlineData("Le ministre Sok Vannak a rencontré son homologue vietnamien Tran Van Hoa. ")]
    [InlineData("Les deux parties ont signé un accord et se sont engagées à renforcer leur coopération. ")]
    [InlineData("Voir plus\nUne phrase entière est là.\n")]
    [InlineData("Un titre sans point\n\n")]
    [InlineData("- un véhicule blindé pour le Cambodge ;\n")]
    public void Twice_the_page_takes_twice_as_long(string piece) =>
        AssertLinear(length => "Une phrase pour commencer la page.\n\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    [Theory]
    [InlineData("{0} {1} a parlé. ")]
    [InlineData("Le général {0}, ministre cambodgien de la Défense, a reçu le colonel {1}. ")]
    public void Ever_new_people_take_no_longer_than_known_ones(string sentence) =>
        AssertLinear(length => string.Concat(Enumerable.Range(0, length / sentence.Length).Select(i => string.Format(sentence, Name(i), Name(i + 7)))));

    [Fact]
    public void Small_words_without_end_do_not_exhaust_the_stack()
    {
        var page = string.Concat(Enumerable.Repeat("de à ", 100_000));
        Assert.Empty(Reader.Read("page", page, Hints.None).Dispatches[0].Facts());
    }

    private static void AssertLinear(Func<int, string> page)
    {
        var length = 1 << 13;
        while (length < Longest && Time(page(length)) < LongEnough) length *= 2;
        var (once, twice) = (page(length), page(2 * length));
        var ratio = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && ratio > MostForTwice; attempt++) ratio = Median(once, twice);
        Assert.True(ratio <= MostForTwice, $"{2 * length} characters take {ratio:0.00} times as long as {length}");
    }

    private static double Median(string once, string twice) =>
        Enumerable.Range(0, Ratios).Select(_ => Time(once) is var time ? Time(twice) / time : 0).Order().ElementAt(Ratios / 2);

    /// <summary>The time without the collector's, which comes in steps: one more collection of the codebook would outweigh a page.</summary>
    private static TimeSpan Time(string page)
    {
        GC.TryStartNoGCRegion(Room);
        var start = Environment.CpuUsage.TotalTime;
        _ = Reader.Read("page", page, Hints.None);
        var time = Environment.CpuUsage.TotalTime - start;
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
        return time;
    }

    /// <summary>A name of one word, another for each number.</summary>
    private static string Name(int number)
    {
        var letters = new List<char>();
        for (var rest = number + 676; rest > 0; rest /= 26) letters.Add((char)('a' + rest % 26));
        return char.ToUpperInvariant(letters[0]) + string.Concat(letters[1..]) + "ov";
    }
}

/// <summary>Tests beside which no other runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
