using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Entities;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>One thing by its identifier, with what is known of its kind.</summary>
public sealed class EntityTests
{
    [Fact]
    public void A_person_has_offices_engagements_and_those_whom_one_met()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(
        [
            Of("a", "2023-05-07", Engagement("meeting", "2023-05-06", "KH VN", "VN:Le Dinh, KH:Sok Dara"), Tenure("Le Dinh", "commander", "VN")),
            Of("b", "2024-05-07", Engagement("visit", "2024-05-06", "KH VN", "VN:Le Dinh, KH:Sok Dara, VN:Tran An"), Tenure("Le Dinh", "commander", "VN")),
        ]);
        var identifier = folder.Register.GetPage("a")!.Dispatches.Single().Claims[0].People[0].Identifier;
        var person = folder.Register.GetEntity(identifier)!.Person!;
        Assert.Equal(("Le Dinh", "VN"), (person.Name, person.Party));
        var office = person.Offices.Single();
        Assert.Equal(("commander", new LocalDate(2023, 5, 7), new LocalDate(2024, 5, 7), false), (office.Office, office.FirstMentioned!.Value, office.LastMentioned!.Value, office.Former));
        Assert.Equal(["visit", "meeting"], person.Engagements.Select(e => e.Kind));
        var met = person.Met.Single();
        Assert.Equal(("Sok Dara", "KH", 2, new LocalDate(2024, 5, 6)), (met.Name, met.Party, met.Times, met.Last!.Value));
    }

    [Fact]
    public void What_was_not_known_on_a_day_does_not_count()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(
        [
            Of("a", "2023-05-07", Engagement("meeting", "2023-05-06", "KH VN", "VN:Le Dinh"), Tenure("Le Dinh", "commander", "VN")),
            Of("b", "2024-05-07", Engagement("visit", "2024-05-06", "KH VN", "VN:Le Dinh")),
        ]);
        var identifier = folder.Register.GetPage("a")!.Dispatches.Single().Claims[0].People[0].Identifier;
        Assert.Equal(["meeting"], folder.Register.GetEntity(identifier, new EntityOptions { AsOf = new LocalDate(2023, 12, 1) })!.Person!.Engagements.Select(e => e.Kind));
        Assert.Null(folder.Register.GetEntity(identifier, new EntityOptions { AsOf = new LocalDate(2022, 1, 1) }));
    }

    [Fact]
    public void Each_kind_has_what_is_known_of_it()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(
        [
            Of("a", "2024-05-07", Engagement("dialogue", "2024-05-06", "KH VN", mechanism: "dialogue de défense", edition: 3), Mechanism("dialogue de défense", "KH VN", 3),
                Instrument("protocol", "KH VN", "2020/2024"), Commitment("KH VN", new Act("engagement", "exercise"), "2024-09")),
        ]);
        var claims = folder.Register.GetPage("a")!.Dispatches.Single().Claims;
        EntityView Entity(string kind) => folder.Register.GetEntity(claims.First(c => c.Kind == kind).Identifier!)!;
        Assert.Equal("dialogue", Entity("engagement").Engagement!.Kind);
        Assert.Equal(3, Entity("mechanism").Mechanism!.Sessions.Single().Edition);
        Assert.Equal("2020/2024", Entity("instrument").Instrument!.Period!.Text);
        Assert.Equal("commitment", Entity("commitment").Kind);
        Assert.NotNull(Entity("commitment").Thread);
    }

    [Fact]
    public void Every_entity_of_the_samples_is_shown()
    {
        using var samples = new ReadSamples();
        var identifiers = Directory.GetFiles(Evaluating.Repository.PathOf("samples"), "*.txt").Select(Path.GetFileName)
            .SelectMany(f => samples.Register.GetPage(f!)!.Dispatches).SelectMany(d => d.Claims)
            .SelectMany(c => c.People.Select(p => p.Identifier).Append(c.Identifier)).OfType<string>().Distinct().ToArray();
        Assert.All(identifiers, i => Assert.Equal(i, samples.Register.GetEntity(i)!.Identifier));
    }

    [Fact]
    public void An_identifier_that_was_never_given_leads_nowhere()
    {
        using var folder = new TemporaryRegister();
        Assert.Null(folder.Register.GetEntity("person-000000000000"));
    }
}
