using Entente.Facts;
using Entente.Register.Tests.Support;
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
