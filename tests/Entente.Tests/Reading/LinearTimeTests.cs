using Entente.Reading;
using Xunit;

namespace Entente.Tests.Reading;

/// <summary>
/// Pages made to be slow: reading takes time as their length, no faster. What once took time by its square, or ran out
/// of stack, stands here. Time is the processor's, and no other test runs beside these.
/// </summary>
[Collection(nameof(Alone))]
public sealed class LinearTimeTests
{
    /// <summary>How many times as long a page is than the one it is compared with: enough to tell growth by the square (16) from a cache that is full.</summary>
    private const int Times = 4;

    /// <summary>Twice the page may take that many times as long: twice, and room for caches and collections.</summary>
    private const double MostForTwice = 2.5;

    /// <summary>Differences below this are the machine's.</summary>
    private static readonly TimeSpan Noise = TimeSpan.FromMilliseconds(10);

    private static readonly PageReader Reader = PageReader.CreateDefault();

    [Theory]
    [InlineData("mot ", 30_000)]
    [InlineData("le ministre vietnamien de la Défense a reçu son homologue et ", 20_000)]
    [InlineData("A ", 20_000)]
    [InlineData("A", 100_000)]
    [InlineData("CAPITALES ", 50_000)]
    [InlineData("« \" ", 30_000)]
    [InlineData("7", 200_000)]
    [InlineData("7, ", 30_000)]
    [InlineData("le 3 mai 2024, ", 30_000)]
    [InlineData("3 mai et ", 20_000)]
    [InlineData("2019-", 30_000)]
    [InlineData("1, 2, 3, ", 20_000)]
    [InlineData("\n", 200_000)]
    [InlineData("a-\n", 30_000)]
    [InlineData("de rencontrer ", 15_000)]
    [InlineData("La réunion du 3 mai 2024 entre le Vietnam et le Cambodge a eu lieu. ", 20_000)]
    [InlineData("Le ministre Sok Vannak a rencontré son homologue vietnamien Tran Van Hoa. ", 20_000)]
    [InlineData("Voir plus\nUne phrase entière est là.\n", 20_000)]
    public void Four_times_the_page_take_four_times_as_long(string piece, int size) =>
        AssertLinear(length => "Une phrase pour commencer la page.\n\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)), size);

    [Theory]
    [InlineData("{0} {1} a parlé. ")]
    [InlineData("Le général {0}, ministre cambodgien de la Défense, a reçu le colonel {1}. ")]
    public void Ever_new_people_take_no_longer_than_known_ones(string sentence) =>
        AssertLinear(length => string.Concat(Enumerable.Range(0, length / 50).Select(i => string.Format(sentence, Name(i), Name(i + 7)))), 50_000);

    [Fact]
    public void Small_words_without_end_do_not_exhaust_the_stack()
    {
        var page = string.Concat(Enumerable.Repeat("de à ", 100_000));
        Assert.Empty(Reader.Read("page", page, Hints.None).Dispatches[0].Facts());
    }

    private static void AssertLinear(Func<int, string> page, int size)
    {
        var (small, large) = (page(size / 2), page(Times * size / 2));
        _ = Time(small);
        // The compiler and the collector may fall into a round; one that is undisturbed shows the truth.
        var rounds = Enumerable.Range(0, 4).Select(_ => (Small: Median(small), Large: Median(large)));
        Assert.Contains(rounds, round => round.Large < MostForTwice * MostForTwice * round.Small + Noise);
    }

    private static TimeSpan Median(string page) => Enumerable.Range(0, 3).Select(_ => Time(page)).Order().ElementAt(1);

    private static TimeSpan Time(string page)
    {
        var start = Environment.CpuUsage.TotalTime;
        _ = Reader.Read("page", page, Hints.None);
        return Environment.CpuUsage.TotalTime - start;
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
