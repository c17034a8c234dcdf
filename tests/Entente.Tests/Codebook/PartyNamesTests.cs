using Entente.Codebook;
using Xunit;

namespace Entente.Tests.Codebook;

/// <summary>Parties are found by codes, by the beginnings of their names in either language, and nearly so.</summary>
public class PartyNamesTests
{
    private static readonly PartyNames Names = new(Book.LoadEmbedded());

    [Theory]
    [InlineData("cambo", "KH")]
    [InlineData("etats-u", "US")]
    [InlineData("ÉTATS", "US")]
    [InlineData("united st", "US")]
    [InlineData("cote d'iv", "CI")]
    [InlineData("kh", "KH")]
    [InlineData("asean", "ASEAN")]
    public void A_beginning_finds_its_party_first(string begun, string code) => Assert.Equal(code, Names.Beginning(begun, 4)[0]);

    [Fact]
    public void A_name_that_begins_so_stands_before_one_with_a_later_word_that_does()
    {
        var found = Names.Beginning("guinee", 10);
        Assert.Equal("GN", found[0]);
        Assert.Contains("GQ", found);
    }

    [Theory]
    [InlineData("kh", "KH")]
    [InlineData(" ASEAN ", "ASEAN")]
    [InlineData("Cambodge", null)]
    [InlineData("XX", null)]
    public void A_code_in_any_case_is_that_of_a_party(string given, string? code) => Assert.Equal(code, Names.Find(given));

    [Theory]
    [InlineData("camboge", "KH")] // A letter too few,
    [InlineData("Viet Nam", "VN")] // a blank too many,
    [InlineData("Thailnad", "TH")] // two letters swapped,
    [InlineData("Malaisia", "MY")] // another letter,
    [InlineData("Singap", "SG")] // or all but the end.
    [InlineData("ASAEN", "ASEAN")]
    [InlineData("VM", "VN")]
    public void What_names_a_party_but_for_a_slip_is_near_it(string given, string code) => Assert.Contains(code, Names.Near(given));

    [Theory]
    [InlineData("zzzz")]
    [InlineData("")]
    public void What_is_like_no_name_is_near_none(string given) => Assert.Empty(Names.Near(given));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("zzz")]
    public void What_no_name_begins_with_finds_none(string begun) => Assert.Empty(Names.Beginning(begun, 4));
}
