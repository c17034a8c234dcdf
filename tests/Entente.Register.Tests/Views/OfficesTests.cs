using Entente.Dates;
using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Disputes;
using Entente.Register.Views.Offices;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>Who held which office, from when to when as far as pages tell.</summary>
public sealed class OfficesTests
{
    private const string Minister = "minister-of-defence", Deputy = "deputy-minister-of-defence", Chief = "chief-of-general-staff";

    [Fact]
    public void The_next_holder_of_an_office_that_one_person_holds_closes_the_time_of_the_last()
    {
        var office = Assert.Single(Offices(null, Held("a", "2020-01-05", "Sok Dara"), Held("b", "2021-06-02", "Prak Vuthy"), Held("c", "2020-08-01", "Sok Dara")).Offices);
        Assert.True(office.SingleHolder);
        Assert.Equal(["Sok Dara", "Prak Vuthy"], office.Incumbencies.Select(i => i.Person));
        var (first, second) = (office.Incumbencies[0], office.Incumbencies[1]);
        Assert.Equal((new LocalDate(2020, 1, 5), new LocalDate(2020, 8, 1)), (first.FirstMentioned!.Value, first.LastMentioned!.Value));
        Assert.Equal((ClosingReason.Succeeded, second.Identifier), (first.Closing!.Reason, first.Closing.Identifier));
        Assert.Equal("succeeded by Prak Vuthy, first mentioned 2021-06-02", first.Closing.Words);
        Assert.Equal("The text of b.", first.Closing.Source.Quote);
        Assert.True(second.Current);
    }

    [Fact]
    public void Of_an_office_those_named_last_are_told_as_they_are_among_all()
    {
        PageToAdd[] pages = [Held("a", "2018-01-05", "Sok Dara"), Held("b", "2019-06-02", "Prak Vuthy"), Held("c", "2020-08-01", "Chea Rith"), Held("d", "2021-03-04", "Chea Rith"), Held("e", "2022-05-06", "Keo Sophal")];
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        var all = Assert.Single(folder.Register.GetOffices("KH").Offices);
        var last = Assert.Single(folder.Register.GetOffices("KH", new OfficesOptions { Latest = 2 }).Offices);
        Assert.Equal((false, true), (all.HasEarlier, last.HasEarlier));
        Assert.Equal(all.Incumbencies.TakeLast(2).Select(Told), last.Incumbencies.Select(Told));
        Assert.Equal(["Prak Vuthy", "Chea Rith"], folder.Register.GetOffices("KH", new OfficesOptions { Latest = 2, AsOf = new LocalDate(2021, 12, 31) }).Offices[0].Incumbencies.Select(i => i.Person));
        Assert.Empty(folder.Register.GetOffices("KH", new OfficesOptions { Latest = 2, Office = Deputy }).Offices);

        static object Told(Incumbency i) => (i.Identifier, i.Person, i.FirstMentioned, i.LastMentioned, i.Closing?.Words);
    }

    [Fact]
    public void Those_who_share_an_office_close_nobodys_time()
    {
        var office = Assert.Single(Offices(null, Held("a", "2020-01-05", "Sok Dara", Deputy), Held("b", "2021-06-02", "Prak Vuthy", Deputy)).Offices);
        Assert.All(office.Incumbencies, i => Assert.True(i.Current));
    }

    [Fact]
    public void Two_holders_at_a_time_of_an_office_that_one_person_holds_are_a_conflict_with_both_quotes()
    {
        var view = Offices(null, Held("a", "2020-01-05", "Sok Dara"), Held("b", "2020-03-02", "Prak Vuthy"), Held("c", "2020-08-01", "Sok Dara"));
        var conflict = Assert.Single(view.Conflicts);
        Assert.Equal((ConflictField.Holder, Minister), (conflict.Field, conflict.Name));
        Assert.Equal(["Sok Dara", "Prak Vuthy"], conflict.Values.Select(v => v.Value));
        Assert.Equal("told by 2 of 3 sources", conflict.Preference.Words);
        Assert.All(conflict.Values, v => Assert.NotEmpty(v.Sources));
        Assert.Equal(["Sok Dara"], Assert.Single(view.Offices).Incumbencies.Where(i => i.Current).Select(i => i.Person));
    }

    [Fact]
    public void Two_offices_of_one_time_that_no_page_gives_together_are_a_conflict_of_the_person()
    {
        var view = Offices(null, Held("a", "2020-01-05", "Sok Dara", Chief), Held("b", "2020-03-02", "Sok Dara", "commander-in-chief"), Held("c", "2020-08-01", "Sok Dara", Chief));
        var conflict = Assert.Single(view.Conflicts);
        Assert.Equal((ConflictField.Office, "Sok Dara"), (conflict.Field, conflict.Name));
        Assert.Equal([Chief, "commander-in-chief"], conflict.Values.Select(v => v.Value));
    }

    [Fact]
    public void Two_offices_that_a_page_gives_together_are_none() =>
        Assert.Empty(Offices(
            null, Held("a", "2020-01-05", "Sok Dara", Chief), Held("b", "2020-03-02", "Sok Dara", Deputy),
            Of("c", "2020-08-01", Tenure("Sok Dara", Chief, "KH"), Tenure("Sok Dara", Deputy, "KH"))).Conflicts);

    [Fact]
    public void Ranks_are_shown_as_printed_with_when_they_were_seen()
    {
        var view = Offices(
            null, Of("a", "2020-01-05", Tenure("Sok Dara", Minister, "KH") with { Rank = "lieutenant-general", RankTitle = "général de corps d'armée" }),
            Of("b", "2021-02-05", Tenure("Sok Dara", Minister, "KH") with { Rank = "general", RankTitle = "général d'armée" }));
        var ranks = Assert.Single(Assert.Single(view.Offices).Incumbencies).Ranks;
        Assert.Equal(["général de corps d'armée", "général d'armée"], ranks.Select(r => r.Printed));
        Assert.Equal([new LocalDate(2020, 1, 5), new LocalDate(2021, 2, 5)], ranks.Select(r => r.FirstSeen!.Value));
    }

    [Fact]
    public void One_whom_a_page_calls_former_holds_the_office_no_longer_even_if_no_page_calls_him_otherwise()
    {
        var former = Of("b", "2021-06-02", Tenure("Prak Vuthy", Deputy, "KH") with { Former = true });
        var incumbency = Assert.Single(Assert.Single(Offices(null, former).Offices).Incumbencies);
        Assert.Null(incumbency.FirstMentioned);
        Assert.Equal("called a former holder by 2021-06-02", incumbency.Closing!.Words);
    }

    [Fact]
    public void An_appointment_tells_the_start_and_closes_the_time_of_whom_it_replaces()
    {
        var named = new Appointment { Person = "Prak Vuthy", Office = Deputy, Replaces = "Sok Dara", When = Edtf.Parse("2021-05-30"), Quote = "", Rule = "", Span = default };
        var view = Offices(null, Held("a", "2020-01-05", "Sok Dara", Deputy), Of("b", "2021-06-02", Tenure("Prak Vuthy", Deputy, "KH"), named));
        var holders = Assert.Single(view.Offices).Incumbencies;
        Assert.Equal("replaced by Prak Vuthy", holders[0].Closing!.Words);
        Assert.Equal(new LocalDate(2021, 5, 30), holders[0].Closing!.Day);
        Assert.Equal("2021-05-30", holders[1].Start!.When!.Text);
    }

    [Fact]
    public void Who_takes_a_higher_office_and_is_given_the_old_one_no_more_has_left_it()
    {
        var view = Offices(null, Held("a", "2020-01-05", "Sok Dara", Deputy), Held("b", "2021-06-02", "Sok Dara"));
        Assert.Equal([Minister, Deputy], view.Offices.Select(o => o.Office));
        var left = Assert.Single(view.Offices[1].Incumbencies).Closing!;
        Assert.Equal((ClosingReason.TookOffice, Minister, new LocalDate(2021, 6, 2)), (left.Reason, left.Office, left.Day!.Value));
    }

    [Fact]
    public void What_was_published_after_the_day_is_forgotten()
    {
        PageToAdd[] pages = [Held("a", "2020-01-05", "Sok Dara"), Held("b", "2021-06-02", "Prak Vuthy"), Held("c", "2022-01-05", "Prak Vuthy")];
        var then = Assert.Single(Assert.Single(Offices(new LocalDate(2020, 12, 31), pages).Offices).Incumbencies);
        Assert.Equal(("Sok Dara", true), (then.Person, then.Current));
        var later = Assert.Single(Offices(new LocalDate(2021, 12, 31), pages).Offices).Incumbencies;
        Assert.Equal(new LocalDate(2021, 6, 2), later[1].LastMentioned);
    }

    [Fact]
    public void The_holder_of_an_organisations_office_has_a_party_of_his_own_where_pages_tell_it()
    {
        var view = Offices(null, "ASEAN", Of("a", "2020-01-05", Tenure("Sok Dara", "secretary-general", "ASEAN"), Engagement("meeting", "2020-01-04", "KH VN", "KH:Sok Dara")));
        Assert.Equal("KH", Assert.Single(Assert.Single(view.Offices).Incumbencies).Party);
    }

    private static PageToAdd Held(string name, string day, string person, string office = Minister) => Of(name, day, Tenure(person, office, "KH"));

    private static OfficesView Offices(LocalDate? asOf, params PageToAdd[] pages) => Offices(asOf, "KH", pages);

    private static OfficesView Offices(LocalDate? asOf, string party, params PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        return folder.Register.GetOffices(party, new OfficesOptions { AsOf = asOf });
    }
}
