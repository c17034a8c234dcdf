using Entente.Register.Tests.Support;
using Entente.Register.Views;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Mechanisms;
using Entente.Register.Views.Offices;
using Xunit;

namespace Entente.Register.Tests.Facts;

/// <summary>Where public sources disagree, the register shows both values and does not choose in silence.</summary>
public sealed class DisputedTests(ReadSamples samples) : IClassFixture<ReadSamples>
{
    [Theory]
    [InlineData("KH VN", ConflictField.Office, "secretary-of-state other")] // the rank of an office, at the dialogue of 2019
    [InlineData("LA VN", ConflictField.Place, "Xamneua Vientiane")] // the dialogue of 2023, by an outlet of each side
    [InlineData("KH VN", ConflictField.Period, "2020/2024 2019/2024")] // the protocol, on one page of 2023
    public void A_brief_shows_both_values(string parties, ConflictField field, string values)
    {
        var (a, b) = (parties.Split(' ')[0], parties.Split(' ')[1]);
        var brief = samples.Register.GetBrief(a, b, new BriefOptions { Limit = 200, Offices = samples.Book.Offices, Agencies = samples.Book.World.Agencies });
        Shows(brief.Conflicts, field, values);
    }

    [Theory]
    [InlineData("VN", "chief-of-general-staff commander-in-chief")] // one page of 2022 against all others
    [InlineData("KH", "permanent-secretary secretary-of-state")] // the dialogue of 2023, by an outlet of each side
    public void Offices_show_both_values(string party, string values) =>
        Shows(samples.Register.GetOffices(party, new OfficesOptions { Offices = samples.Book.Offices }).Conflicts, ConflictField.Office, values);

    [Fact]
    public void Mechanisms_show_both_numbers_of_one_session() =>
        Shows(samples.Register.GetMechanisms(new MechanismsOptions { PartyA = "ASEAN" }).Conflicts, ConflictField.Edition, "45 46"); // the summit of October 2024

    private static void Shows(IEnumerable<Conflict> conflicts, ConflictField field, string values)
    {
        var expected = values.Split(' ').Order(StringComparer.Ordinal);
        var of = conflicts.Where(c => c.Field == field).ToArray();
        Assert.True(
            of.Any(c => c.Values.Select(v => v.Value).Order(StringComparer.Ordinal).SequenceEqual(expected) && c.Values.All(v => v.Sources.All(s => s.Quote.Length > 0))),
            $"the register shows {string.Join("; ", of.Select(c => string.Join(" or ", c.Values.Select(v => v.Value))))}");
    }
}
