using Entente.Facts;
using Entente.Register.Tests.Support;
using Entente.Register.Verdicts;
using Xunit;
using static Entente.Register.Tests.Support.Page;

namespace Entente.Register.Tests.Views;

/// <summary>A page shows its claims where they stand, each with the entity that it speaks of today.</summary>
public sealed class PageTests
{
    [Fact]
    public void Claims_stand_where_the_page_makes_them_with_the_entity_and_the_people_in_them()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN", "VN:Lê Dinh, KH:Sok Dara"), Tenure("Le Dinh", "commander", "VN"))]);
        var page = folder.Register.GetPage("a")!;
        var claims = page.Dispatches.Single().Claims;
        Assert.Equal(["engagement", "tenure"], claims.Select(c => c.Kind));
        Assert.All(claims, c => Assert.Equal(("The text of a.", 0, 14), (c.Quote, c.Span.Start, c.Span.Length)));
        Assert.StartsWith("engagement-", claims[0].Identifier);
        Assert.Equal(["Lê Dinh", "Sok Dara"], claims[0].People.Select(p => p.Name));
        Assert.Equal(claims[0].People[0].Identifier, claims[1].Identifier);
        Assert.Equal(claims[1].People.Single().Identifier, claims[1].Identifier);
    }

    [Fact]
    public void One_who_is_replaced_is_somebody()
    {
        using var folder = new TemporaryRegister();
        var appointment = new Appointment { Person = "Le Dinh", Replaces = "Sok Dara", Office = "commander", Quote = "", Rule = "", Span = default };
        folder.Register.AddMany([Of("a", "2024-05-07", appointment)]);
        var claim = folder.Register.GetPage("a")!.Dispatches.Single().Claims.Single();
        Assert.StartsWith("appointment-", claim.Identifier);
        Assert.Equal(["Le Dinh", "Sok Dara"], claim.People.Select(p => p.Name));
        Assert.NotEqual(claim.People[0].Identifier, claim.People[1].Identifier);
    }

    [Fact]
    public void Claims_are_marked_with_what_people_have_made_of_them()
    {
        using var folder = new TemporaryRegister();
        folder.Register.AddMany([Of("a", "2024-05-07", Engagement("meeting", "2024-05-06", "KH VN"), Tenure("Le Dinh", "commander", "VN"), Tenure("Sok Dara", "governor", "KH"), Tenure("Sar Thet", "chief", "KH"))]);
        var facts = folder.Register.Verdicts.Facts("a").Select(f => folder.Register.Verdicts.Find(f.Reference)).ToArray();
        folder.Register.Judge(Judgement.Confirm(facts[0]));
        folder.Register.Judge(Judgement.Correct(facts[1], new Dictionary<string, string?> { ["person"] = "Le Dinh Anh" }), 1);
        folder.Register.Judge(Judgement.Reject(facts[2]), 2);
        folder.Register.Judge(Judgement.Add(folder.Register.Verdicts.Words("a", "text", "mechanism"), new Dictionary<string, string?> { ["name"] = "dialogue", ["parties"] = "KH,VN" }), 3);
        var claims = folder.Register.GetPage("a")!.Dispatches.Single().Claims;
        Assert.Equal(
            [FactStanding.Confirmed, FactStanding.Corrected, FactStanding.Rejected, FactStanding.Read, FactStanding.Added],
            claims.Select(c => c.Standing));
        Assert.Equal("Le Dinh Anh", claims[1].People.Single().Name);
        Assert.Null(claims[2].Identifier);
        Assert.StartsWith("mechanism-", claims[4].Identifier);
    }

    [Fact]
    public void A_page_read_anew_shows_its_last_reading()
    {
        using var folder = new TemporaryRegister();
        var page = Of("a", "2024-05-07", Tenure("Le Dinh", "commander", "VN"));
        folder.Register.AddMany([page]);
        folder.Register.AddMany([page with { Reading = page.Reading with { Reader = "test+2", Dispatches = [] } }]);
        Assert.Empty(folder.Register.GetPage("a")!.Dispatches);
    }

    [Fact]
    public void A_page_that_is_not_held_is_none()
    {
        using var folder = new TemporaryRegister();
        Assert.Null(folder.Register.GetPage("a"));
    }
}
