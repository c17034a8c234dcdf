using System.Text;
using System.Text.Json;
using Entente.Codebook;
using Entente.Facts;
using Entente.Outputs.Exchange.Events;
using Entente.Register.Exports;
using Entente.Register.Tests.Support;
using Xunit;
using Page = Entente.Register.Tests.Support.Page;

namespace Entente.Outputs.Tests.Exchange;

/// <summary>Facts become the events that their kinds have codes for; where there is none, nothing that is only like it stands in its place.</summary>
public sealed class EventDataTests : IDisposable
{
    private static readonly Book Book = Book.LoadEmbedded();

    private readonly TemporaryRegister register = new();

    public void Dispose() => register.Dispose();

    public static TheoryData<string, string?, string, string?, string?, string> Coded => new()
    {
        // Kind and status; host; parties; PLOVER; its flag; CAMEO: source, target, code or flag.
        { "meeting held", "VN", "KH VN", "CONSULT", null, "KHM>VNM 040|VNM>KHM 040" },
        { "meeting held", "SG", "KH VN", "CONSULT-third-party", null, "KHM>VNM 044|VNM>KHM 044" },
        { "visit held", "VN", "KH VN", "CONSULT-visit", null, "KHM>VNM 042|VNM>KHM 043" },
        { "visit held", null, "KH VN", "CONSULT-visit", null, "KHM> no-direction" },
        { "conference held", "SG", "KH SG VN", "CONSULT-multilateral", null, "KHM>SGP 040|KHM>VNM 040|SGP>KHM 040|SGP>VNM 040|VNM>KHM 040|VNM>SGP 040" },
        { "meeting held", null, "ASEAN VN", "CONSULT", null, ">VNM 040|VNM> 040" },
        { "meeting planned", null, "KH VN", "AGREE", null, "KHM>VNM 036|VNM>KHM 036" },
        { "call cancelled", null, "KH VN", "REJECT-meet", null, "KHM>VNM 125|VNM>KHM 125" },
        { "exercise planned", null, "KH VN", null, "no-code", "KHM> no-code" },
        { "patrol held", null, "KH VN", null, "no-code", "KHM> no-code" },
    };

    [Theory]
    [MemberData(nameof(Coded))]
    public void An_engagement_has_the_codes_of_its_kind_and_status(string kind, string? host, string parties, string? plover, string? flag, string cameo)
    {
        var status = Enum.Parse<EngagementStatus>(kind.Split(' ')[1], ignoreCase: true);
        register.Register.Add(Page.Of("a", "2024-01-02", Page.Engagement(kind.Split(' ')[0], "2024-01-02", parties) with { Status = status, Country = host }).Reading, Entente.Reading.Hints.None);
        var record = Assert.Single(Plover());
        Assert.Equal(plover, record.GetProperty("event").GetString() is { } type ? record.GetProperty("mode").GetString() is { } mode ? $"{type}-{mode}" : type : null);
        Assert.Equal((flag, plover is null), (record.GetProperty("flag").GetString(), record.GetProperty("quad_code").ValueKind == JsonValueKind.Null));
        Assert.Equal(cameo, string.Join('|', Cameo().Select(row => $"{row[5]}>{row[6]} {(row[7].Length > 0 ? row[7] : row[9])}")));
    }

    [Fact]
    public void Who_visits_acts_and_who_hosts_receives_each_with_office_and_sector()
    {
        var visit = Page.Engagement("visit", "2024-01-02/2024-01-04", "KH VN", "KH:Tea Banh, VN:Phan Van Giang") with { Country = "VN" };
        register.Register.AddMany([Page.Of("a", "2024-01-02", visit, Page.Tenure("Tea Banh", "minister-of-defence", "KH"), Page.Tenure("Phan Van Giang", "chief-of-general-staff", "VN"))]);
        var record = Assert.Single(Plover());
        Assert.Equal(("2024-01-02", "2024-01-04"), (record.GetProperty("date").GetString(), record.GetProperty("enddate").GetString()));
        Assert.Equal(("KHM", "GOV", "Tea Banh", "minister-of-defence"), Actor(record.GetProperty("actor")));
        Assert.Equal(("VNM", "MIL", "Phan Van Giang", "chief-of-general-staff"), Actor(record.GetProperty("recipient")));
        Assert.Equal((Book.Version, "2.0", "visit"), (Own(record, "codebook"), Own(record, "plover"), Own(record, "kind")));
    }

    [Theory]
    [InlineData("held", "AID", "070")]
    [InlineData("planned", "AGREE", "033")]
    [InlineData("cancelled", null, "")]
    public void Assistance_goes_from_one_to_the_other(string status, string? plover, string cameo)
    {
        register.Register.AddMany([Page.Of("a", "2024-01-02", Page.Assistance("VN", "KH", "riz", "2024-01-01") with { Status = Enum.Parse<EngagementStatus>(status, ignoreCase: true) })]);
        Assert.Equal(plover, Plover().Single().GetProperty("event").GetString());
        var row = Assert.Single(Cameo());
        Assert.Equal(("VNM", "KHM", cameo), (row[5], row[6], row[7]));
    }

    [Fact]
    public void Offices_and_mechanisms_are_no_events()
    {
        register.Register.AddMany([Page.Of("a", "2024-01-02", Page.Tenure("Tea Banh", "commander", "KH"), Page.Mechanism("Dialogue", "KH VN", 3))]);
        Assert.Empty(Plover());
        Assert.Empty(Cameo());
    }

    private static (string?, string?, string?, string?) Actor(JsonElement actors)
    {
        var actor = Assert.Single(actors.EnumerateArray());
        return (actor.GetProperty("code").GetString(), actor.GetProperty("sector").GetString(), actor.GetProperty("identifier").GetString(), actor.GetProperty("office").GetString());
    }

    private static string? Own(JsonElement record, string name) => record.GetProperty("entente").GetProperty(name).GetString();

    private JsonElement[] Plover() => [.. Written(PloverRecords.Write).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    private string[][] Cameo() => [.. Written(CameoDyads.Write).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Replace("\"Consult, not specified below\"", "").Replace("\"Provide aid, not specified below\"", "").Replace("\"Express intent to provide material aid, not specified below\"", "").Replace("\"Reject proposal to meet, discuss, or negotiate\"", "").Split(','))];

    private string Written(Action<IExportSource, ExportScope, Book, Stream> write)
    {
        using var stream = new MemoryStream();
        register.Register.Exports.Read(source => write(source, new ExportScope(), Book, stream));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
