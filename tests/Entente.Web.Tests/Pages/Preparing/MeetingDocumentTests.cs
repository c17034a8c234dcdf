using Entente.Outputs;
using Entente.Outputs.Asking;
using Entente.Outputs.Brief;
using Entente.Outputs.Meeting;
using Entente.Register;
using Entente.Register.Tests.Support;
using Entente.Text;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Preparing;

/// <summary>The brief of a named meeting, made of the sample dispatches.</summary>
public sealed class MeetingDocumentTests(MeetingDocumentTests.Read samples) : IClassFixture<MeetingDocumentTests.Read>
{
    private static readonly LocalDate Day = new(2024, 11, 20);

    private IRegister Register => samples.Samples.Register;

    [Theory]
    [InlineData("VN", "KH", "2024-11-20", OutputLanguage.French)]
    [InlineData("KH", "VN", "2022-05-10", OutputLanguage.English)]
    [InlineData("FR", "MA", "2026-01-10", OutputLanguage.French)]
    [InlineData("LA", "VN", null, OutputLanguage.English)]
    public void Every_line_is_cited_and_every_quote_stands_in_its_dispatch(string us, string them, string? day, OutputLanguage language)
    {
        var document = Compose(new MeetingRequest { Us = us, Them = them, Date = day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value }, language);
        Assert.True(document.Sections.Length > 3);
        foreach (var line in document.Sections.SelectMany(s => s.Lines))
        {
            Assert.NotEmpty(line.Sources);
            Assert.True(line.Identifier is null || Register.Resolve(line.Identifier) is not null, line.Identifier);
            var text = PlainText.Of(Register.GetPageText(line.Sources[0].Page)!.Text);
            Assert.Contains(PlainText.Of(line.Quote!), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_planned_engagement_tells_who_meets_when_and_where()
    {
        var planned = Register.GetBrief("VN", "KH", new Entente.Register.Views.BriefOptions { AsOf = new(2024, 11, 25) }).Coming.First(e => e.Parties.Length == 2);
        var meeting = Prepare(new MeetingRequest { For = planned.Identifier });
        Assert.Equal(planned.Parties, [meeting.Us, meeting.Them]);
        Assert.Equal(planned.When!.Earliest, meeting.Day);
        Assert.DoesNotContain(meeting.ToRaise, t => t.Identifier == planned.Identifier);
        Assert.DoesNotContain(meeting.Near, e => e.Identifier == planned.Identifier);
        var reference = Register.Verdicts.Facts(planned.Identifier)[0].Reference;
        Assert.Equal(planned.Identifier, Prepare(new MeetingRequest { For = reference }).Engagement!.Identifier);
        Assert.Equal((planned.Parties[1], planned.Parties[0]), Prepare(new MeetingRequest { For = planned.Identifier, Us = planned.Parties[1] }) is var turned ? (turned.Us, turned.Them) : default);
    }

    [Fact]
    public void Before_a_meeting_of_the_past_nothing_that_came_later_is_known()
    {
        var meeting = Prepare(new MeetingRequest { Us = "VN", Them = "KH", Date = Day });
        Assert.Equal(Day.PlusDays(-1), meeting.AsOf);
        Assert.All(meeting.LastTalks, e => Assert.True(e.When!.Earliest < Day));
        Assert.All(meeting.LastTalks.SelectMany(e => e.Sources), s => Assert.True(s.Published!.Earliest < Day));
    }

    [Fact]
    public void Who_is_expected_is_told_with_office_and_earlier_meetings()
    {
        var across = Assert.Single(Prepare(new MeetingRequest { Us = "KH", Them = "VN", Who = ["Phan Van Giang"], Date = new(2026, 1, 1) }).Across);
        Assert.Equal(["minister-of-defence"], across.Offices);
        Assert.True(across.TimesMet > 5);
        Assert.Contains("KH", across.LastMet!.Parties);
    }

    [Fact]
    public void Nobody_is_given_an_office_that_another_has_taken_over()
    {
        var meeting = Prepare(new MeetingRequest { Us = "VN", Them = "KH", Date = Day, Who = ["Tea Banh"] });
        Assert.DoesNotContain("minister-of-defence", Assert.Single(meeting.Across).Offices);
    }

    [Theory]
    [InlineData("engagement-000", "the register has no engagement \"engagement-000\"")]
    [InlineData("ab12cd:0+7:engagement", "no dispatch begins with ab12cd")]
    public void A_meeting_that_is_not_there_is_told(string given, string message) =>
        Assert.Contains(message, Assert.Throws<AskedException>(() => Prepare(new MeetingRequest { Us = "VN", Them = "KH", For = given })).Message);

    [Fact]
    public void Whom_nobody_knows_is_told()
    {
        Assert.Equal("the register knows nobody of the name \"Nemo\"", Assert.Throws<AskedException>(() => Prepare(new MeetingRequest { Us = "VN", Them = "KH", Who = ["Nemo"] })).Message);
        Assert.StartsWith("\"phan\" may be several people; ask by an identifier: person-", Assert.Throws<AskedException>(() => Prepare(new MeetingRequest { Us = "VN", Them = "KH", Who = ["phan"] })).Message);
        Assert.StartsWith("say who meets", Assert.Throws<AskedException>(() => Prepare(new MeetingRequest { For = "a title" })).Message);
    }

    [Fact]
    public void What_a_title_says_stays_text_in_html()
    {
        var meeting = Prepare(new MeetingRequest { Us = "VN", Them = "KH", For = "<script>alert(1)</script> & \"co\"" });
        var page = MeetingRenderer.Render(meeting, BriefFormat.Html, OutputLanguage.French, book: samples.Samples.Book);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;", page, StringComparison.Ordinal);
    }

    private MeetingPreparation Prepare(MeetingRequest request) =>
        MeetingBuilder.Prepare(Register, request with { Offices = samples.Samples.Book.Offices, Agencies = samples.Samples.Book.World.Agencies });

    private MeetingDocument Compose(MeetingRequest request, OutputLanguage language) => MeetingRenderer.Compose(Prepare(request), language, samples.Samples.Book);

    public sealed class Read : IDisposable
    {
        public ReadSamples Samples { get; } = new();

        public void Dispose() => Samples.Dispose();
    }
}
