using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.FollowThrough;

/// <summary>What looks like an announcement that one knows, and is another: an answer to one is none to the other.</summary>
public sealed class UndertakenAnewTests
{
    [Fact]
    public void What_is_undertaken_once_more_after_its_day_has_passed_is_undertaken_anew()
    {
        PageToAdd[] pages =
        [
            Of("a", "2018-01-10", Commitment("KH VN", Memorandum("mémorandum sur la cybersécurité"), "2018")),
            Of("b", "2019-09-01", Commitment("KH VN", Memorandum("mémorandum sur la cybersécurité"))),
        ];
        Assert.Equal([ThreadStatus.Overdue, ThreadStatus.Open], Statuses("2020-01-01", pages));
    }

    [Fact]
    public void What_is_undertaken_once_more_after_it_was_done_is_undertaken_anew()
    {
        var gift = new Act("assistance", null) { What = "vingt ordinateurs" };
        PageToAdd[] pages =
        [
            Of("a", "2022-01-01", Engagement("meeting", "2022-01-01", "KH VN"), Commitment("VN", gift, null, Modality.Pledged)),
            Of("b", "2022-06-01", Assistance("VN", "KH", "vingt ordinateurs", "2022-06-01")),
            Of("c", "2023-01-01", Engagement("meeting", "2023-01-01", "KH VN"), Commitment("VN", gift, null, Modality.Pledged)),
        ];
        Assert.Equal([ThreadStatus.Done, ThreadStatus.Open], Statuses("2023-06-01", pages));
    }

    [Fact]
    public void What_one_side_pledges_is_not_repeated_by_the_other()
    {
        var gift = new Act("assistance", null) { What = "vingt ordinateurs" };
        PageToAdd[] pages =
        [
            Of("a", "2022-01-01", Engagement("meeting", "2022-01-01", "KH VN"), Commitment("VN", gift, null, Modality.Pledged)),
            Of("b", "2022-06-01", Engagement("meeting", "2022-06-01", "KH VN"), Commitment("KH", gift, null, Modality.Pledged)),
        ];
        Assert.Equal([ThreadStatus.Open, ThreadStatus.Open], Statuses("2023-01-01", pages));
    }

    [Theory]
    [InlineData("mémorandum sur la recherche et le sauvetage", ThreadStatus.Done)]
    [InlineData("mémorandum sur la recherche et le sauvetage 2024", ThreadStatus.Done)]
    [InlineData("mémorandum sur la météorologie, la recherche et le sauvetage", ThreadStatus.Open)]
    public void A_text_on_one_subject_more_is_another(string signed, ThreadStatus status)
    {
        var text = Instrument("memorandum", "KH VN", null) with { Title = signed, Signed = Dates.Edtf.Parse("2024-05-01") };
        PageToAdd[] pages =
        [
            Of("a", "2023-01-10", Commitment("KH VN", Memorandum("mémorandum sur la recherche et le sauvetage"))), Of("b", "2024-05-01", text),
        ];
        Assert.Equal([status], Statuses("2024-06-01", pages));
    }

    [Theory]
    [InlineData("2020-12-01", ThreadStatus.Done)]
    [InlineData("2021-12-01", ThreadStatus.Overdue)]
    public void What_comes_more_than_two_years_late_was_agreed_anew(string given, ThreadStatus status)
    {
        var gift = new Act("assistance", null) { What = "vingt ordinateurs" };
        PageToAdd[] pages =
        [
            Of("a", "2018-01-01", Engagement("meeting", "2018-01-01", "KH VN"), Commitment("VN", gift, "2018", Modality.Pledged)),
            Of("b", given, Assistance("VN", "KH", "vingt ordinateurs", given)),
        ];
        Assert.Equal([status], Statuses("2022-01-01", pages));
    }

    [Fact]
    public void What_two_outlets_tell_on_one_day_is_one_undertaking()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(
        [
            Of("a", "2023-01-10", Commitment("KH VN", Memorandum("mémorandum sur la cybersécurité"))),
            Of("b", "2023-01-10", Commitment("KH VN", Memorandum("mémorandum sur la cybersécurité"))),
            Of("c", "2023-01-12", Commitment("KH VN", Memorandum("mémorandum sur la cybersécurité"))),
        ]);
        Assert.Single(folder.Register.GetBrief("KH", "VN").Undertakings);
    }

    private static Act Memorandum(string text) => new("instrument", "memorandum") { What = text };

    private static ThreadStatus[] Statuses(string day, params PageToAdd[] pages)
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany(pages);
        var threads = folder.Register.GetThreads(new ThreadQuery { AsOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, DaysBack = 5000, DaysAhead = 5000 }).Threads;
        return [.. threads.Where(thread => thread.Kind == ThreadKind.Undertaking).OrderBy(thread => thread.Steps[0].Known).Select(thread => thread.Status)];
    }
}
