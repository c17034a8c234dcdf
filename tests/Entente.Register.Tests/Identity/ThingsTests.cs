using Entente.Facts;
using Entente.Register.Tests.Support;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Identity;

/// <summary>Engagements, mechanisms, instruments and commemorations: what is one, and what are two.</summary>
public sealed class ThingsTests
{
    private const string Dialogue = "dialogue sur la politique de défense";

    public static TheoryData<string, Engagement, Engagement, int> Engagements => new()
    {
        { "one day, told as meeting and as reception", Engagement("meeting", "2024-05-06", "KH VN"), Engagement("reception", "2024-05-06", "VN KH"), 1 },
        { "a day in the span of the other", Engagement("visit", "2024-05-06/2024-05-08", "KH VN"), Engagement("visit", "2024-05-07", "KH VN"), 1 },
        { "a day in the month of the other", Engagement("meeting", "2024-05", "KH VN"), Engagement("meeting", "2024-05-07", "KH VN"), 1 },
        { "a year says too little", Engagement("meeting", "2024", "KH VN"), Engagement("meeting", "2024-05-07", "KH VN"), 2 },
        { "two days", Engagement("meeting", "2024-05-06", "KH VN"), Engagement("meeting", "2024-05-07", "KH VN"), 2 },
        { "a call is no meeting", Engagement("call", "2024-05-06", "KH VN"), Engagement("meeting", "2024-05-06", "KH VN"), 2 },
        { "two pairs", Engagement("meeting", "2024-05-06", "KH VN"), Engagement("meeting", "2024-05-06", "LA VN"), 2 },
        { "other people on both sides", Engagement("meeting", "2024-05-06", "KH VN", "VN:Le Dinh, KH:Sok Dara"), Engagement("meeting", "2024-05-06", "KH VN", "VN:Tran Minh, KH:Chea Rith"), 2 },
        { "one of the people is not told", Engagement("meeting", "2024-05-06", "KH VN", "VN:Le Dinh"), Engagement("meeting", "2024-05-06", "KH VN", "VN:Le Dinh, KH:Sok Dara"), 1 },
        { "undated in two pages", Engagement("meeting", null, "KH VN"), Engagement("meeting", null, "KH VN"), 2 },
        { "an undated session, and its date", Engagement("dialogue", null, "KH VN", null, Dialogue, 5), Engagement("dialogue", "2023-02-03", "KH VN", null, Dialogue, 5), 1 },
        { "one session, two dates told", Engagement("dialogue", "2023-02-04", "KH VN", null, Dialogue, 5), Engagement("dialogue", "2023-02-03", "KH VN", null, Dialogue, 5), 1 },
        { "two sessions", Engagement("dialogue", null, "KH VN", null, Dialogue, 5), Engagement("dialogue", null, "KH VN", null, Dialogue, 6), 2 },
        { "the same session with another party", Engagement("dialogue", null, "KH VN", null, Dialogue, 5), Engagement("dialogue", null, "SG VN", null, Dialogue, 5), 2 },
        { "a session by its subject, and by the level of those who hold it", Engagement("dialogue", "2024-05", "KH VN", null, "dialogue vice-ministériel", 5), Engagement("dialogue", "2024-05-06", "KH VN", null, "Dialogue de niveau ministériel sur la politique de défense", 5), 1 },
        { "the level of another session", Engagement("dialogue", "2024-05", "KH VN", null, "dialogue vice-ministériel", 4), Engagement("dialogue", "2024-05-06", "KH VN", null, "Dialogue de niveau ministériel sur la politique de défense", 5), 2 },
        { "two dialogues that share no words but one", Engagement("dialogue", "2024-05-06", "KH VN", null, "dialogue maritime stratégique annuel", 5), Engagement("dialogue", "2024-05-06", "KH VN", null, "commission mixte des frontières", 5), 2 },
        { "an exchange, told as a meeting of friendship on its second day", Engagement("exchange", "2024-05-06/2024-05-07", "KH VN", null, "Échange d'amitié de la défense frontalière", 2) with { Country = "VN" }, Engagement("exchange", "2024-05-07", "KH VN", null, "rencontre d'amitié des gardes-frontières") with { Country = "KH" }, 1 },
        { "an exchange, and one of young officers", Engagement("exchange", "2024-05-06/2024-05-07", "KH VN", null, "Échange d'amitié de la défense frontalière", 2), Engagement("exchange", "2024-05-07", "KH VN", null, "échange de jeunes officiers"), 2 },
        { "a conference and its Plus", Engagement("conference", "2022-05-17", "ASEAN VN", null, "ADMM"), Engagement("conference", "2022-05-17", "ASEAN VN", null, "ADMM+"), 2 },
    };

    [Theory]
    [MemberData(nameof(Engagements))]
    public void Two_reports_are_so_many_engagements(string what, Engagement one, Engagement other, int expected) =>
        Assert.True(expected == Count("engagement", one, other), what);

    [Fact]
    public void Two_outlets_that_tell_one_engagement_are_merged_with_the_reason()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-06-01", Engagement("meeting", "2024-05-07", "KH VN", "VN:Lê Văn Định, KH:Sok Dara"))]);
        var outcome = folder.Register.AddMany([Of("b", "2024-06-02", Engagement("reception", "2024-05", "VN KH", "VN:Le Van Dinh"))]);
        var merge = outcome[0].Merged.Single(m => m.Kind == "engagement");
        Assert.Equal("dates 2024-05 and 2024-05-07 overlap, parties KH, VN, both with Le Van Dinh", merge.Reason);
        Assert.Equal(merge.Identifier, Assert.Single(folder.Register.GetBrief("KH", "VN").Engagements).Identifier);
    }

    [Fact]
    public void An_exchange_that_is_announced_recalled_and_called_otherwise_is_one()
    {
        const string name = "échange d'amitié de la défense frontalière";
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(
        [
            Of("a", "2024-03-13", Engagement("exchange", "2024-05", "KH VN", null, name, 2) with { Status = EngagementStatus.Planned }),
            Of("b", "2024-05-06", Engagement("exchange", "2024-05-06/2024-05-07", "KH VN", null, name, 2)),
            Of("c", "2024-05-07", Engagement("exchange", "2024-05-07", "KH VN", null, "rencontre d'amitié des gardes-frontières", 2)),
            Of("d", "2024-12-13", Engagement("exchange", null, "KH VN", null, name, 2)),
        ]);
        Assert.Equal("2024-05-06/2024-05-07", Assert.Single(folder.Register.GetBrief("KH", "VN").Engagements).When?.Text);
    }

    [Theory]
    [InlineData("K|H V+N")]
    [InlineData("KH:VN ,")]
    public void Codes_that_no_codebook_would_have_do_no_harm(string parties) =>
        Assert.Equal(1, Count("engagement", Engagement("mee|ting", "2024-05-06", parties, "|,:Sok|Dara"), Engagement("mee|ting", "2024-05-06", parties, "|,:Sok|Dara")));

    [Fact]
    public void A_report_that_fits_two_engagements_is_neither() =>
        Assert.Equal(3, Count(
            "engagement", Engagement("meeting", "2024-05", "KH VN"), Engagement("meeting", "2024-05-07", "KH VN"),
            Engagement("meeting", "2024-05-20", "KH VN")));

    [Fact]
    public void A_mechanism_is_one_whatever_words_bind_its_name() =>
        Assert.Equal(1, Count("mechanism", Mechanism(Dialogue, "KH VN", 5), Mechanism("Dialogue de politique de défense", "VN KH", 6)));

    [Fact]
    public void Mechanisms_of_two_pairs_are_two() =>
        Assert.Equal(2, Count("mechanism", Mechanism(Dialogue, "KH VN", 5), Mechanism(Dialogue, "LA VN", 5)));

    [Fact]
    public void Two_bodies_are_two_whatever_their_names() =>
        Assert.Equal(2, Count("mechanism", Mechanism("réunion", "ASEAN", null, "ADMM"), Mechanism("réunion", "ASEAN", null, "ADSOM")));

    [Fact]
    public void Protocols_of_two_periods_are_two() =>
        Assert.Equal(2, Count("instrument", Instrument("protocol", "KH VN", "2019/2024"), Instrument("protocol", "KH VN", "2025/2029")));

    [Fact]
    public void The_plan_of_which_a_page_speaks_is_the_one_that_covers_its_year() =>
        Assert.Equal(1, Count("instrument", Instrument("plan", "KH VN", "2024"), Instrument("plan", "KH VN", null)));

    [Fact]
    public void The_march_of_1977_and_the_fall_of_1979_are_two() =>
        Assert.Equal(2, Count(
            "commemoration", Commemoration("renversement du régime", 43, "1977"), Commemoration("renversement du régime", 45, "1979-01-07")));

    [Fact]
    public void Anniversaries_of_one_event_are_one() =>
        Assert.Equal(1, Count(
            "commemoration", Commemoration("fondation de l'Armée populaire", 79, "1944"), Commemoration("la fondation de l’armée populaire", 80, "1944-12-22")));

    private static long Count(string kind, params Fact[] facts)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(facts.Select((f, i) => Of($"page {i}", "2024-06-01", f)));
        return folder.Register.Count().Entities[kind];
    }
}
