using System.Collections.Immutable;
using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Views.Changes;
using Entente.Register.Views.Offices;
using NodaTime;
using Xunit;
using static Entente.Register.Tests.Support.PrintedPages;

namespace Entente.Register.Tests.Views;

/// <summary>Who holds an office, and what mechanisms there are, is told by texts: an agency's text on five sites is one source.</summary>
public sealed class PrintedHoldersTests : IDisposable
{
    private const string Minister = "minister-of-defence";

    private readonly TemporaryRegister register = new();

    public void Dispose() => register.Dispose();

    [Fact]
    public void The_holder_in_a_brief_has_one_source_carried_by_five()
    {
        register.Register.AddMany(Printed("2024-11-05", "Tea Seiha"));
        var source = Assert.Single(Assert.Single(register.Register.GetBrief("KH", "VN").Holders).Sources);
        Assert.Equal(4, source.AlsoOn.Length);
    }

    [Fact]
    public void The_times_in_an_office_have_texts_as_their_sources()
    {
        register.Register.AddMany([.. Printed("2024-11-05", "Tea Seiha"), Of("own.txt", Own, "2024-11-06", "Le Monde", Holds("Tea Seiha"))]);
        var sources = Assert.Single(Assert.Single(Offices()).Incumbencies).Sources;
        Assert.Equal([4, 0], sources.Select(s => s.AlsoOn.Length));
        var latest = Assert.Single(Assert.Single(Offices(new OfficesOptions { Latest = 3 })).Incumbencies).Sources;
        Assert.Equal([4, 0], latest.Select(s => s.AlsoOn.Length));
    }

    [Fact]
    public void Prints_among_the_last_of_many_mentions_are_one_too()
    {
        var many = Enumerable.Range(0, 70).Select(i => Of($"m{i}.txt", Sentence(i) + Sentence(i + 100), new LocalDate(2022, 1, 1).PlusDays(i).ToString("uuuu-MM-dd", null), "VNA", Holds("Tea Seiha")));
        register.Register.AddMany([.. many, .. Printed("2024-11-05", "Tea Seiha")]);
        var sources = Assert.Single(Assert.Single(Offices()).Incumbencies).Sources;
        Assert.Equal([0, 0, 0, 4], sources.Select(s => s.AlsoOn.Length));
    }

    [Fact]
    public void Five_prints_that_give_an_office_to_one_do_not_outvote_two_texts_that_give_it_to_another()
    {
        register.Register.AddMany(
        [
            .. Printed("2024-11-05", "Tea Seiha"), Of("own.txt", Own, "2024-11-02", "Le Monde", Holds("Sok Dara")),
            Of("third.txt", string.Join(' ', Enumerable.Range(40, 8).Select(Sentence)), "2024-11-09", "RFI", Holds("Sok Dara")),
        ]);
        var why = Assert.Single(register.Register.GetOffices("KH").Conflicts).Preference;
        Assert.Equal((2, 3), (why.Sources, why.Of));
    }

    [Fact]
    public void A_new_holder_and_the_page_of_a_person_have_texts_as_their_sources()
    {
        register.Register.AddMany(Printed("2024-11-05", "Tea Seiha"));
        var diff = register.Register.GetDiff(new DiffOptions { Since = new LocalDate(2024, 1, 1), PartyA = "KH" });
        Assert.Equal(4, Assert.Single(Assert.Single(diff.Changes, change => change.Kind == ChangeKind.NewHolder).Sources).AlsoOn.Length);
        var identifier = Assert.Single(Assert.Single(Offices()).Incumbencies).Identifier;
        var person = register.Register.GetEntity(identifier)!.Person!;
        Assert.Equal(4, Assert.Single(Assert.Single(person.Offices).Sources).AlsoOn.Length);
    }

    [Fact]
    public void A_mechanism_has_texts_as_its_sources()
    {
        register.Register.AddMany(Outlets.Select((outlet, i) => Print($"{i}.txt", i, "2024-11-05", outlet, Page.Mechanism("dialogue de défense", "KH VN"))));
        Assert.Equal(4, Assert.Single(Assert.Single(register.Register.GetBrief("KH", "VN").Mechanisms).Sources).AlsoOn.Length);
        Assert.Equal(4, Assert.Single(Assert.Single(register.Register.GetMechanisms().Mechanisms).Sources).AlsoOn.Length);
    }

    private ImmutableArray<OfficeHistory> Offices(OfficesOptions? options = null) => register.Register.GetOffices("KH", options).Offices;

    private static PageToAdd[] Printed(string day, string person) => [.. Outlets.Select((outlet, i) => Print($"{i}.txt", i, day, outlet, Holds(person)))];

    private static Tenure Holds(string person) => Page.Tenure(person, Minister, "KH");
}
