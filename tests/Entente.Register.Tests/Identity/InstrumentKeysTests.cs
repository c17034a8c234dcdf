using Entente.Register.Identity;
using Xunit;

namespace Entente.Register.Tests.Identity;

/// <summary>
/// The keys of instruments bring together those that may be one, and no others: what two countries sign year after year under
/// one title does not meet, so that a new text costs no more where there are hundreds before it.
/// </summary>
public sealed class InstrumentKeysTests
{
    private static readonly string[] Periods = ["", "2020/2024", "2021", "2020/.."];

    private static readonly string[] Signed = ["", "2020-05-01", "2020", "2020-12/2021-01", "2021-03-02", "XXXX-05-01"];

    private static readonly string[] Titles = ["cooperation defense plan", "cooperation defense maritime plan", "formation memorandum militaire"];

    private static readonly InstrumentProfile[] All =
    [
        .. from period in Periods
           from signed in Signed
           from title in Titles
           select InstrumentProfile.Parse($"plan|KH+VN|{period}|{signed}|{title}|"),
    ];

    /// <summary>Of titles, the shorter one asks for the longer one.</summary>
    [Fact]
    public void Of_two_that_are_the_same_the_one_that_says_less_finds_the_other()
    {
        foreach (var one in All)
            foreach (var other in All)
                if (one.Key != other.Key && one.SaysLessThan(other) && one.Detail[2] <= other.Detail[2] && one.RelateTo(other).IsSame)
                    Assert.True(Finds(one, other), $"{one.Key} does not find {other.Key}");
    }

    [Theory]
    [InlineData("|2020-05-01|", "|2021-03-02|")]
    [InlineData("2020||", "2021||")]
    [InlineData("2020|2019-12-11|", "2021|2020-12-10|")]
    public void Texts_of_one_title_and_other_years_do_not_look_for_each_other(string one, string other)
    {
        var (left, right) = (Memorandum(one), Memorandum(other));
        Assert.False(Finds(left, right) || Finds(right, left));
    }

    private static InstrumentProfile Memorandum(string when) =>
        InstrumentProfile.Parse($"memorandum|KH+VN|{when}formation memorandum militaire|");

    private static bool Finds(Profile one, Profile other) => one.DownKeys.Intersect(other.UpKeys).Any();
}
