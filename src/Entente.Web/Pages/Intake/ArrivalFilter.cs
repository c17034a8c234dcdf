using System.Globalization;
using Entente.Register.Arrivals;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Http;

namespace Entente.Web.Pages.Intake;

/// <summary>Of which pages that came it is listed what became of them, as the address says.</summary>
public sealed record ArrivalFilter
{
    /// <summary>So many are listed at a time.</summary>
    public const int AtATime = 50;

    public ArrivalOutcome? Outcome { get; init; }

    /// <summary>How many of the latest are left out.</summary>
    public int Skip { get; init; }

    public static ArrivalFilter Of(IQueryCollection query) => new()
    {
        Outcome = Codes.Parse<ArrivalOutcome>(query["outcome"]),
        Skip = Math.Min(AddressFields.Number(query["skip"]) ?? 0, 1_000_000),
    };

    /// <summary>One more than is listed, to know whether there is more.</summary>
    public ArrivalQuery Query() => new() { Outcomes = Outcome is { } outcome ? [outcome] : [], Skip = Skip, Limit = AtATime + 1 };

    /// <summary>The list from another place on.</summary>
    public static string Address(ArrivalOutcome? outcome, int skip) => SiteAddresses.IntakeList(
        ("outcome", outcome is { } known ? Codes.Of(known) : null), ("skip", skip > 0 ? skip.ToString(CultureInfo.InvariantCulture) : null));
}
