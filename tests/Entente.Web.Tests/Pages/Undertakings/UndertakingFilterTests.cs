using Entente.Register.FollowThrough;
using Entente.Web.Pages.Undertakings;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using Xunit;

namespace Entente.Web.Tests.Pages.Undertakings;

/// <summary>What the address asks for is what is listed; what it cannot mean is passed over.</summary>
public class UndertakingFilterTests
{
    [Fact]
    public void All_filters_stand_in_the_address()
    {
        var filter = Of("?party=kh&with=VN&theme=training&status=overdue&kind=next-edition&sort=age&group=theme&as-of=2024-11-05&standing=1");
        var query = filter.Query();
        Assert.Equal(("KH", "VN", "training", true, new LocalDate(2024, 11, 5)), (query.PartyA, query.PartyB, query.Theme, query.Standing, query.AsOf!.Value));
        Assert.Equal([ThreadStatus.Overdue], query.Statuses);
        Assert.Equal([ThreadKind.NextEdition], query.Kinds);
        Assert.Equal(("age", "theme"), (filter.Sort, filter.Group));
    }

    [Fact]
    public void One_party_alone_may_stand_in_either_place() => Assert.Equal(("VN", (string?)null), (Of("?with=VN").Query().PartyA, Of("?with=VN").Query().PartyB));

    [Theory]
    [InlineData("?status=sometimes&kind=5&sort=luck&group=moon&as-of=tomorrow")]
    [InlineData("?status=&kind=&sort=&group=&as-of=&party=&theme=")]
    [InlineData("?status=0&kind=-1")]
    [InlineData("")]
    public void Nonsense_filters_nothing(string address) => Assert.Equal(new UndertakingFilter(), Of(address));

    private static UndertakingFilter Of(string address) => UndertakingFilter.Of(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
