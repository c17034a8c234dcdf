using Entente.Dates;
using Entente.Facts;
using Entente.Reading;
using Entente.Register;
using Entente.Register.Tests.Support;
using Entente.Text;
using Entente.Web.Tests.Support;
using Microsoft.Playwright;
using Xunit;

namespace Entente.Web.Tests.Browser;

/// <summary>Anybody may have written a dispatch: whatever stands in it, in whatever field, stays text on every page.</summary>
public sealed class HostileTests(Chromium chromium)
{
    private const string Evil =
        "\"><script>window.hacked=1</script><svg onload=window.hacked=1><img src=x onerror=window.hacked=1></title></textarea></select>\u202egnp.exe\u202c&lt;script&gt;{{7*7}}";

    [Fact]
    public async Task Nothing_of_a_dispatch_runs_or_makes_an_element_on_any_page()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page($"{Evil}.html", "2024-05-07"), Page("b.txt", "2024-05-08")]);
        var identifiers = folder.Register.Verdicts.Facts("b.txt").SelectMany(f => f.People.Select(p => p.Identifier).Append(f.Identifier)).OfType<string>().Distinct().ToArray();
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address);
        string[] addresses =
        [
            "/", "/relations", SiteAddresses.MapPage, SiteAddresses.Map(("view", "network"), ("party", Evil), ("from", Evil)), SiteAddresses.Meetings(("party", Evil), ("country", Evil), ("from", Evil)), SiteAddresses.Meetings(), SiteAddresses.Search("script"), SiteAddresses.Search(Evil), $"/search?party={Uri.EscapeDataString(Evil)}&person={Uri.EscapeDataString(Evil)}&kind={Uri.EscapeDataString(Evil)}", SiteAddresses.Relation("KH", "VN"), SiteAddresses.Party("KH"), SiteAddresses.Undertakings, SiteAddresses.Judge, SiteAddresses.Dispatch($"{Evil}.html"), SiteAddresses.Dispatch("b.txt"),
            SiteAddresses.Dispatch(Evil), "/calendar?month=2024-05", "/calendar?month=2023-06&view=list", $"/calendar?party={Uri.EscapeDataString(Evil)}&month={Uri.EscapeDataString(Evil)}", $"/relations/{Uri.EscapeDataString("<script>window.hacked=1</script>")}/VN", $"/undertakings?theme={Uri.EscapeDataString(Evil)}&party={Uri.EscapeDataString(Evil)}",
            $"/dispatch?page=b.txt&words={Uri.EscapeDataString(Evil)}&kind={Uri.EscapeDataString(Evil)}", .. identifiers.Select(i => SiteAddresses.Entity(i)),
        ];
        foreach (var address in addresses)
        {
            await window.Page.GotoAsync(address);
            Assert.Null(await window.Page.EvaluateAsync<int?>("() => window.hacked ?? null"));
            Assert.Equal(0, await window.Page.Locator("main script, main img, svg[onload], [onerror], [onload]").CountAsync());
            Assert.True(await window.Page.Locator("footer").IsVisibleAsync(), $"{address} lost its end");
        }

        Assert.True(identifiers.Length > 5);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Suggested_names_are_text()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page("b.txt", "2024-05-08")]);
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address);
        await window.Page.GotoAsync("/");
        await window.Page.FillAsync("#find", "script");
        await window.Page.Locator("#find-list .name", new PageLocatorOptions { HasTextString = "<script>" }).First.WaitForAsync();
        Assert.Null(await window.Page.EvaluateAsync<int?>("() => window.hacked ?? null"));
        Assert.Equal(0, await window.Page.Locator("#find-list script, #find-list img, #find-list svg").CountAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Words_of_the_evil_are_shown_as_they_are()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Page("b.txt", "2024-05-08")]);
        await using var served = await ServedRegister.Start(folder.Address);
        await using var window = await chromium.Open(served.Address);
        await window.Page.GotoAsync(SiteAddresses.Dispatch("b.txt"));
        Assert.Contains("<script>window.hacked=1</script>", await window.Page.Locator(".text").TextContentAsync());
        Assert.Contains("{{7*7}}", await window.Page.Locator("h1").TextContentAsync());
    }

    /// <summary>A page with facts of every kind, the evil in each of their texts.</summary>
    private static PageToAdd Page(string name, string day)
    {
        var text = $"{name} {Evil} {day}";
        T Of<T>(T fact) where T : Fact => (T)(fact with { Quote = text, Span = new TextSpan(0, text.Length), Rule = Evil });
        var dispatch = new Dispatch
        {
            Span = new TextSpan(0, text.Length), Title = Evil, Agency = Evil, Language = "fr", Published = Edtf.Parse(day),
            Engagements =
            [
                Of(new Engagement { Kind = "meeting", Status = EngagementStatus.Held, When = Edtf.Parse(day), Parties = ["KH", "VN"], Place = Evil, Mechanism = Evil, Edition = 3, Agenda = Evil, Level = Evil, Participants = [new Participant(Evil, "KH", ParticipantRole.Host)], Quote = "", Rule = "", Span = default }),
                Of(new Engagement { Kind = "visit", Status = EngagementStatus.Planned, When = Edtf.Parse("2024-01"), Parties = ["KH", "VN"], Place = Evil, Quote = "", Rule = "", Span = default }),
            ],
            Tenures = [Of(new Tenure { Person = Evil, Office = "minister-of-defence", Party = "KH", Title = Evil, RankTitle = Evil, Organisation = Evil, Quote = "", Rule = "", Span = default })],
            Instruments = [Of(new Instrument { Kind = "protocol", Parties = ["KH", "VN"], Title = Evil, Subject = Evil, Period = Edtf.Parse("2020/2024"), Quote = "", Rule = "", Span = default })],
            Mechanisms = [Of(new Mechanism { Name = Evil, Parties = ["KH", "VN"], Edition = 3, Quote = "", Rule = "", Span = default })],
            Commitments = [Of(new Commitment { Modality = Modality.Agreed, Parties = ["KH", "VN"], Themes = ["training", Evil], Recurs = Evil, Firmness = Firmness.Concrete, Due = Edtf.Parse("2024-03"), Act = new Act("engagement", "exercise") { What = Evil, Mechanism = Evil }, Quote = "", Rule = "", Span = default })],
            Assistance = [Of(new Assistance { From = "VN", To = "KH", What = Evil, When = Edtf.Parse(day), Quote = "", Rule = "", Span = default })],
            Deployments = [Of(new Deployment { Party = "KH", Mission = Evil, What = Evil, Unit = Evil, Location = Evil, Quote = "", Rule = "", Span = default })],
            Appointments = [Of(new Appointment { Person = Evil, Office = "commander", Organisation = Evil, Replaces = $"Z {Evil}", Quote = "", Rule = "", Span = default })],
            Commemorations = [Of(new Commemoration { What = Evil, Nth = 5, Date = Edtf.Parse("2019-05-07"), Quote = "", Rule = "", Span = default })],
        };
        var hints = new Hints { Outlet = Evil, Title = Evil, Url = "javascript:window.hacked=1", Language = "fr", Published = Edtf.Parse(day) };
        return new PageToAdd(new PageReading { Page = name, Text = text, Reader = Evil, Dispatches = [dispatch] }, hints);
    }
}
