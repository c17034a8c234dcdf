using Entente.Web.Suggesting;
using Entente.Web.Tests.Support;
using Xunit;

namespace Entente.Web.Tests.Suggesting;

/// <summary>Parties are found by the beginnings of their names in either language.</summary>
public class PartyNamesTests
{
    private static readonly PartyNames Names = new(ServedRegister.Book);

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
    [InlineData("")]
    [InlineData(" - ")]
    [InlineData("zzz")]
    public void What_no_name_begins_with_finds_none(string begun) => Assert.Empty(Names.Beginning(begun, 4));
}
