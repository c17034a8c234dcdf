using System.Text.Json;
using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Reading.Json;
using Entente.Text;
using Xunit;

namespace Entente.Tests.Reading.Json;

public class ReadingJsonTests
{
    private const string Text = "𝄞 Tô Lâm a « reçu » l’envoyé.";

    [Fact]
    public void A_page_without_facts_has_every_array_and_null_for_what_is_not_known() =>
        Assert.Equal(
            """{"page":"a.txt","reader":"0.1.0+abc","dispatches":[{"title":null,"language":null,"agency":null,"teaser":false,"published":null,"start":0,"end":29,"engagements":[],"tenures":[],"formerTenures":[],"instruments":[],"mechanisms":[],"commitments":[],"assistance":[],"deployments":[],"appointments":[],"commemorations":[]}]}""",
            ReadingJson.ToLine(Page(new Dispatch { Span = new TextSpan(0, Text.Length) })));

    [Fact]
    public void Letters_are_written_as_themselves_and_places_count_code_points()
    {
        var tenure = new Tenure { Person = "Tô Lâm", Office = "party-leader", Span = new TextSpan(3, 6), Quote = "Tô Lâm", Rule = "r" };
        Assert.Contains(
            "\"tenures\":" + """[{"person":"Tô Lâm","office":"party-leader","party":null,"rank":null,"title":null,"rankTitle":null,"organisation":null,"interim":false,"former":false,"quote":"Tô Lâm","start":2,"end":8,"rule":"r"}],"formerTenures":[]""",
            Line(dispatch => dispatch with { Tenures = [tenure] }));
    }

    [Fact]
    public void A_former_tenure_stands_apart()
    {
        var tenure = new Tenure { Person = "Tô Lâm", Office = "other", Former = true, Span = default, Quote = "", Rule = "r" };
        using var json = JsonDocument.Parse(Line(dispatch => dispatch with { Tenures = [tenure] }));
        var dispatch = json.RootElement.GetProperty("dispatches")[0];
        Assert.Equal(0, dispatch.GetProperty("tenures").GetArrayLength());
        Assert.True(dispatch.GetProperty("formerTenures")[0].GetProperty("former").GetBoolean());
    }

    [Fact]
    public void An_engagement_has_its_participants_with_roles_in_kebab_case()
    {
        var engagement = new Engagement
        {
            Kind = "port-call",
            Status = EngagementStatus.Cancelled,
            When = Edtf.Parse("2022-05-17/2022-05-18"),
            Parties = ["VN", "KH"],
            Participants = [new Participant("A", null, ParticipantRole.HeadOfDelegation), new Participant("B", "KH", ParticipantRole.CoChair)],
            Edition = 2,
            Span = default,
            Quote = "q",
            Rule = "r",
        };
        Assert.Contains(
            """{"kind":"port-call","status":"cancelled","when":"2022-05-17/2022-05-18","country":null,"place":null,"parties":["VN","KH"],"participants":[{"person":"A","party":null,"role":"head-of-delegation"},{"person":"B","party":"KH","role":"co-chair"}],"mechanism":null,"edition":2,"agenda":null,"level":null,"quote":"q","start":0,"end":0,"rule":"r"}""",
            Line(dispatch => dispatch with { Engagements = [engagement] }));
    }

    public static TheoryData<string, string> OtherKinds => new()
    {
        { "instruments", "kind parties period signed title subject" },
        { "mechanisms", "name parties edition body" },
        { "commitments", "parties modality themes due recurs firmness" },
        { "assistance", "from to what when status" },
        { "deployments", "party mission what count when status nth unit location" },
        { "appointments", "person office organisation replaces when status" },
        { "commemorations", "what nth date occasion" },
    };

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public void Every_kind_has_all_its_fields_and_its_source(string kind, string fields)
    {
        using var json = JsonDocument.Parse(ReadingJson.ToIndented(Page(OneOfEach)));
        var fact = Assert.Single(json.RootElement.GetProperty("dispatches")[0].GetProperty(kind).EnumerateArray());
        Assert.Equal($"{fields} quote start end rule", string.Join(' ', fact.EnumerateObject().Select(field => field.Name)));
    }

    [Theory]
    [InlineData("{\n  \"page\": \"a.txt\"")]
    [InlineData("\n}")]
    public void The_indented_form_has_a_field_a_line(string piece) =>
        Assert.Contains(piece, ReadingJson.ToIndented(Page(new Dispatch { Span = default })));

    [Fact]
    public void A_damaged_surrogate_is_replaced_rather_than_thrown_upon()
    {
        var line = Line(dispatch => dispatch with { Title = "a\uD800b" });
        Assert.Contains("\"title\":\"a\uFFFDb\"", line.Replace("\\uFFFD", "\uFFFD"));
    }

    private static Dispatch OneOfEach => new()
    {
        Span = default,
        Instruments = [new Instrument { Kind = "plan", Span = default, Quote = "", Rule = "" }],
        Mechanisms = [new Mechanism { Name = "ADMM", Span = default, Quote = "", Rule = "" }],
        Commitments = [new Commitment { Modality = Modality.Agreed, Span = default, Quote = "", Rule = "" }],
        Assistance = [new Assistance { Span = default, Quote = "", Rule = "" }],
        Deployments = [new Deployment { Span = default, Quote = "", Rule = "" }],
        Appointments = [new Appointment { Person = "A", Span = default, Quote = "", Rule = "" }],
        Commemorations = [new Commemoration { What = "fondation", Span = default, Quote = "", Rule = "" }],
    };

    private static string Line(Func<Dispatch, Dispatch> with) =>
        ReadingJson.ToLine(Page(with(new Dispatch { Span = new TextSpan(0, Text.Length) })));

    private static PageReading Page(Dispatch dispatch) =>
        new() { Page = "a.txt", Text = Text, Reader = "0.1.0+abc", Dispatches = [dispatch] };
}
