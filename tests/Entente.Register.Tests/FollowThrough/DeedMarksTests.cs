using CsCheck;
using Entente.Facts;
using Entente.Register.FollowThrough;
using Xunit;

namespace Entente.Register.Tests.FollowThrough;

/// <summary>
/// What the marks of two deeds rule out, their terms rule out too: passing a candidate over by its marks changes nothing of what
/// is found.
/// </summary>
public sealed class DeedMarksTests
{
    private static readonly Gen<string[]> Words =
        Gen.Int[0, 5].Array[0, 4].Select(drawn => drawn.Distinct().Select(i => new[] { "2024", "camion", "frontiere", "kit", "ordinateur", "vingt" }[i]).Order(StringComparer.Ordinal).ToArray());

    private static readonly Gen<Deed> Deeds =
        Gen.Select(Words, Words, Gen.Int[0, 4], Gen.Int[0, 2], (mechanism, what, kind, status) => new Deed
        {
            Parties = ["KH", "VN"], Mechanism = mechanism, What = what, Kind = new[] { "", "exercise", "training", "dialogue", "memorandum" }[kind],
            Status = new[] { EngagementStatus.Held, EngagementStatus.Planned, EngagementStatus.Cancelled }[status],
        });

    [Fact]
    public void What_fits_is_never_passed_over() =>
        Gen.Select(Deeds, Deeds).Sample((announced, told) => Fitting.Of(announced, told, () => false) == Fit.None || DeedMarks.Of(announced).MayFit(DeedMarks.Of(told)), iter: 20_000);

    [Fact]
    public void What_is_one_undertaking_is_never_passed_over() =>
        Gen.Select(Deeds, Deeds, Gen.Bool).Sample(
            (one, other, ofAct) => !Undertakings.AreSame(one, other, ofAct) || DeedMarks.Of(one).MayBeSame(DeedMarks.Of(other), ofAct), iter: 20_000);

    [Fact]
    public void What_took_place_is_marked_so() => Deeds.Sample(deed => DeedMarks.Of(deed).IsHeld == (deed.Status == EngagementStatus.Held));

    [Fact]
    public void Other_words_have_other_marks() =>
        Assert.False(DeedMarks.Of(Of("vingt", "ordinateur")).MayFit(DeedMarks.Of(Of("dix", "camion"))));

    /// <summary>They stand in registers: other marks want a step that asks for a rebuild.</summary>
    [Fact]
    public void Marks_do_not_change() => Assert.Equal(1_297_037_792_194_330_624L, DeedMarks.Of(Of("ordinateur", "vingt")).Bits);

    private static Deed Of(params string[] what) => new() { Parties = [], Status = EngagementStatus.Held, What = what };
}
