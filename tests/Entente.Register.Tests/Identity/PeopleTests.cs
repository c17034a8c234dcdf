using Entente.Register.Tests.Support;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Identity;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Lê Văn Định", "VN", "Le Van Dinh", "VN")] // diacritics, đ with its stroke
    [InlineData("Samdech Pichey Sena Tea Banh", "KH", "Tea Banh", "KH")] // honorific, then the end of the name
    [InlineData("Ouk Hoeunpisey", "KH", "OUK HOEUN PISEY", "KH")] // written apart
    [InlineData("Phan_Van_Giang", "VN", "Phan Van Giang", null)] // no party told
    public void One_person_in_two_pages(string name, string? party, string other, string? otherParty) =>
        Assert.Equal(1, People((name, party), (other, otherParty)));

    [Theory]
    [InlineData("Phan Van Giang", "VN", "Phan Van Minh", "VN")]
    [InlineData("Tea Banh", "KH", "Tea Seiha", "KH")]
    [InlineData("Kim Jong Un", "KP", "Kim Jong Un", "KR")] // one name, two parties
    [InlineData("Nguyen Thi Ha", "VN", "Thi", "VN")] // neither the beginning nor the end
    public void Two_people_in_two_pages(string name, string? party, string other, string? otherParty) =>
        Assert.Equal(2, People((name, party), (other, otherParty)));

    [Fact]
    public void A_name_of_one_word_is_the_only_person_of_that_name() =>
        Assert.Equal(1, People(("Phan Van Giang", "VN"), ("Giang", "VN")));

    [Fact]
    public void A_name_of_one_word_is_nobody_where_two_have_it() =>
        Assert.Equal(3, People(("Phan Van Giang", "VN"), ("Le Giang", "VN"), ("Giang", "VN")));

    [Fact]
    public void A_name_without_party_is_nobody_where_two_parties_have_it() =>
        Assert.Equal(3, People(("Kim Jong Un", "KP"), ("Kim Jong Un", "KR"), ("Kim Jong Un", null)));

    [Fact]
    public void A_sound_a_slip_or_initials_are_enough_only_with_an_office_of_the_same_time() =>
        Assert.Equal((1, 2), (One("minister-of-defence", "minister-of-defence"), One("minister-of-defence", "ambassador")));

    [Fact]
    public void One_name_in_one_high_office_under_two_parties_is_one_person_under_a_dispute()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-01-01", Tenure("Tea Seiha", "minister-of-defence", "KH")), Of("b", "2025-01-01", Tenure("Tea Seiha", "minister-of-defence", "VN"))]);
        Assert.Equal(1, folder.Register.Count().Entities["person"]);
    }

    [Fact]
    public void After_many_years_without_a_word_a_name_may_be_anothers()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "1990-01-01", Tenure("Jean Moreau", "commander", "FR")), Of("b", "2024-01-01", Tenure("Jean Moreau", "ambassador", "FR"))]);
        Assert.Equal(2, folder.Register.Count().Entities["person"]);
    }

    [Fact]
    public void An_office_of_an_organisation_does_not_tell_its_holder_apart() =>
        Assert.Equal(1, People(("Moussa Diop", "UN"), ("Moussa Diop", "SN")));

    [Fact]
    public void What_was_merged_says_why()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-01-01", Tenure("Tea Banh", "minister-of-defence", "KH"))]);
        var outcome = folder.Register.AddMany([Of("b", "2024-01-02", Tenure("Pichey Sena Tea Banh", "minister-of-defence", "KH"))]);
        var merge = Assert.Single(outcome[0].Merged);
        Assert.Equal("person", merge.Kind);
        Assert.Equal("name Tea Banh is part of Pichey Sena Tea Banh, party KH, both minister-of-defence", merge.Reason);
    }

    [Fact]
    public void The_same_name_and_party_say_so()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-01-01", Tenure("Tea Banh", "minister-of-defence", "KH"))]);
        var outcome = folder.Register.AddMany([Of("b", "2024-01-02", Tenure("Tea Banh", "minister-of-defence", "KH"))]);
        Assert.Equal("same name Tea Banh, party KH", Assert.Single(outcome[0].Merged).Reason);
    }

    [Fact]
    public void An_identifier_given_early_leads_to_the_person_whom_it_has_become()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-01-01", Tenure("Tea Banh", "minister-of-defence", "KH"))]);
        var early = folder.Register.GetBrief("KH", "VN").Holders.Single().Identifier;
        folder.Register.AddMany([Of("b", "2024-01-02", Tenure("Pichey Sena Tea Banh", "minister-of-defence", "KH"))]);
        var late = folder.Register.GetBrief("KH", "VN").Holders.Single().Identifier;
        Assert.NotEqual(early, late);
        Assert.Equal(late, folder.Register.Resolve(early));
        Assert.Equal(late, folder.Register.Resolve(late));
        Assert.Null(folder.Register.Resolve("person-000000000000"));
    }

    private static long One(string office, string other)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-01-01", Tenure("Khamliang Outhakaysone", office, "LA")), Of("b", "2024-02-01", Tenure("Khamlieng Outhakaysone", other, "LA"))]);
        return folder.Register.Count().Entities["person"];
    }

    private static long People(params (string Name, string? Party)[] people)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(people.Select((p, i) => Of($"page {i}", "2024-01-01", Tenure(p.Name, "commander", p.Party))));
        return folder.Register.Count().Entities["person"];
    }
}
