using System.ComponentModel;
using Entente.Web.Pages.Map;
using Entente.Web.Pages.Meetings;
using Entente.Web.Registers;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Entente.Web.Api;

/// <summary>Who met whom where, added up.</summary>
internal static class MeetingEndpoints
{
    private const int MostRelations = 50_000;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/meetings", Meetings).WithSummary("Engagements that took place, added up by relation, party and country");

    private static async Task<Results<Ok<MeetingGraph>, ValidationProblem>> Meetings(
        RememberedViews views, string? party, [Description("The first month, as 2019-01")] string? from, [Description("The last month")] string? to,
        [Description("Where they took place, by the code of the state")] string? country, [Description("Only those of two parties, and none with others")] bool alone = false,
        [Description("How many relations, the most frequent first")] int limit = 500, CancellationToken stop = default)
    {
        var filter = new MeetingFilter { Party = party, Country = country?.ToUpperInvariant(), From = AddressFields.Month(from), To = AddressFields.Month(to), Alone = alone };
        if (!string.IsNullOrEmpty(from) && filter.From is null) return Wrong("from", "is no month; write it as 2024-11");
        if (!string.IsNullOrEmpty(to) && filter.To is null) return Wrong("to", "is no month; write it as 2024-11");
        if (limit is < 1 or > MostRelations) return Wrong("limit", $"is 1 to {MostRelations}");
        var all = await views.Meetings(stop);
        return TypedResults.Ok(MeetingGraph.Of(all.Meetings.Where(filter.Lets), filter.Party, limit));
    }

    private static ValidationProblem Wrong(string name, string what) => TypedResults.ValidationProblem(new Dictionary<string, string[]> { [name] = [what] });
}
