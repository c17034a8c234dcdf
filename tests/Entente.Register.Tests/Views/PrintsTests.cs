using Entente.Facts;
using Entente.Register.FollowThrough;
using Entente.Register.Tests.Support;
using Entente.Register.Views;
using Entente.Register.Views.Disputes;
using Xunit;
using static Entente.Register.Tests.Support.PrintedPages;

namespace Entente.Register.Tests.Views;

/// <summary>Prints of one text are one source, whoever carries it; other texts of the same outlet, or of the same event, are others.</summary>
public sealed class PrintsTests : IDisposable
{
    private readonly TemporaryRegister register = new();

    public void Dispose() => register.Dispose();

    [Fact]
    public void An_agencys_text_on_five_sites_is_one_source_carried_by_five()
    {
        register.Register.AddMany([.. Prints("2024-11-05"), Of("own.txt", Own, "2024-11-06", "Le Monde", Talks("2024-11-05"))]);
        var sources = Engagement().Sources;
        Assert.Equal(["AKP", "Le Monde"], sources.Select(s => s.Outlet));
        Assert.Equal(Outlets[1..], sources[0].AlsoOn.Select(c => c.Outlet));
        Assert.Empty(sources[1].AlsoOn);
    }

    [Fact]
    public void The_same_text_to_the_letter_names_all_its_pages_too()
    {
        register.Register.AddMany(Outlets.Select((outlet, i) => Of($"{i}.txt", Dispatch, "2024-11-05", outlet, Talks("2024-11-05"))));
        Assert.Equal(Outlets[1..], Assert.Single(Engagement().Sources).AlsoOn.Select(c => c.Outlet));
    }

    [Fact]
    public void A_dispatch_that_a_longer_article_quotes_whole_is_no_other_source()
    {
        var article = string.Join(' ', Enumerable.Range(0, 12).Select(i => Sentence(i))) + " " + Dispatch + " " + string.Join(' ', Enumerable.Range(20, 12).Select(Sentence));
        register.Register.AddMany([Of("a.txt", Dispatch, "2024-11-05", "AKP", Talks("2024-11-05")), Of("b.txt", article, "2024-11-06", "Le Monde", Talks("2024-11-05"))]);
        Assert.Equal("Le Monde", Assert.Single(Assert.Single(Engagement().Sources).AlsoOn).Outlet);
    }

    [Fact]
    public void What_a_publisher_prints_around_every_text_makes_them_no_prints()
    {
        const string furniture = " Abonnez-vous à notre lettre, suivez-nous sur tous les réseaux et retrouvez chaque matin l'actualité du Royaume en français. Tous droits réservés.";
        register.Register.AddMany([Of("a.txt", Dispatch + furniture, "2024-11-05", "AKP", Talks("2024-11-05")), Of("b.txt", Own + furniture, "2024-11-05", "AKP", Talks("2024-11-05"))]);
        Assert.Equal(2, Engagement().Sources.Length);
    }

    [Fact]
    public void Five_prints_of_one_text_do_not_outvote_two_who_saw_for_themselves()
    {
        register.Register.AddMany(
        [
            .. Prints("2024-11-05"), Of("own.txt", Own, "2024-11-07", "Le Monde", Talks("2024-11-06")),
            Of("third.txt", string.Join(' ', Enumerable.Range(40, 8).Select(Sentence)), "2024-11-07", "RFI", Talks("2024-11-06")),
        ]);
        Assert.Equal("2024-11-06", Engagement().When!.Text);
        var why = Assert.Single(Engagement().Conflicts, c => c.Field == ConflictField.Date).Preference;
        Assert.Equal((PreferenceReason.MostSources, 2, 3), (why.Reason, why.Sources, why.Of));
    }

    [Fact]
    public void Of_prints_that_differ_most_speak_for_their_text()
    {
        register.Register.AddMany([.. Prints("2024-11-05"), Print(7, "Misprint", "2024-11-04"), Of("own.txt", Own, "2024-11-07", "Le Monde", Talks("2024-11-04"))]);
        Assert.Equal(("2024-11-04", 1), (Engagement().When!.Text, Engagement().Dates[0].Sources.Length - 1));
        Assert.Equal(2, Engagement().Dates.Length);
    }

    [Fact]
    public void An_undertaking_that_is_printed_again_is_not_undertaken_again()
    {
        PageToAdd Told(string name, string text, string published) =>
            Of(name, text, published, null, Page.Commitment("KH VN", new Act("engagement", "exercise")));
        register.Register.AddMany([Told("a.txt", Dispatch, "2024-01-05"), Told("b.txt", Dispatch.Replace("mardi ", ""), "2024-03-05")]);
        Assert.DoesNotContain(Undertaking().Answers, step => step.Kind == AnswerKind.Repeats);
        register.Register.AddMany([Told("c.txt", Own, "2024-05-05")]);
        Assert.Single(Undertaking().Answers, step => step.Kind == AnswerKind.Repeats);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_one_source_depends_on_no_order_and_on_no_batches(int seed)
    {
        var random = new Random(seed);
        var pages = Enumerable.Range(0, 4).SelectMany(i => Prints($"2024-11-0{i + 1}", i)).Append(Of("own.txt", Own, "2024-11-06", "Le Monde", Talks("2024-11-05"))).ToArray();
        register.Register.AddMany(pages);
        var (digest, views) = (register.Register.Digest(), AllViews.Of(register.Register));
        for (var run = 0; run < 3; run++)
        {
            using var other = new TemporaryRegister();
            random.Shuffle(pages);
            foreach (var batch in pages.Chunk(random.Next(1, 9))) other.Register.AddMany(batch);
            if (run == 2) other.Register.Rebuild();
            Assert.Equal(digest, other.Register.Digest());
            Assert.Equal(views, AllViews.Of(other.Register));
        }
    }

    [Fact]
    public void Of_a_text_of_which_prints_are_forgotten_or_internal_nothing_stays()
    {
        var pages = Prints("2024-11-05");
        register.Register.AddMany(pages);
        register.Register.Forgetting.Forget([pages[0].Reading.Page], Judging.By("An analyst", 0, "asked to"));
        register.Register.Marking.Mark([pages[1].Reading.Page], true, Judging.By("An analyst", 0, "a note"));
        var source = Assert.Single(Engagement().Sources);
        Assert.Equal(Outlets[2..], source.AlsoOn.Select(c => c.Outlet).Prepend(source.Outlet));
        using var asked = register.Open(register.Options with { IncludeInternal = true });
        Assert.Equal(3, asked.GetBrief("KH", "VN").Engagements[0].Sources[0].AlsoOn.Length);
    }

    private BriefEngagement Engagement() => Assert.Single(register.Register.GetBrief("KH", "VN").Engagements);

    private BriefUndertaking Undertaking() => register.Register.GetBrief("KH", "VN").Undertakings[0];

    private static PageToAdd[] Prints(string when, int set = 0) => [.. Outlets.Select((outlet, i) => Print((set * 10) + i, outlet, when))];

    private static PageToAdd Print(int number, string outlet, string when) => PrintedPages.Print($"{number}-{when}.txt", number, "2024-11-05", outlet, Talks(when));

    private static Engagement Talks(string when) => Page.Engagement("talks", when, "KH VN", "KH:Tea Seiha, VN:Phan Van Giang");
}
