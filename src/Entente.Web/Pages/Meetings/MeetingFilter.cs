using Entente.Register.Views.Meetings;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Pages.Meetings;

/// <summary>Which meetings are looked at, as the address says.</summary>
public sealed record MeetingFilter
{
    public string? Party { get; init; }

    public string? With { get; init; }

    /// <summary>Where they took place.</summary>
    public string? Country { get; init; }

    public YearMonth? From { get; init; }

    public YearMonth? To { get; init; }

    /// <summary>Whether only those of two parties count, and none with others.</summary>
    public bool Alone { get; init; }

    public int Page { get; init; } = 1;

    public static MeetingFilter Of(IQueryCollection query) => new()
    {
        Party = AddressFields.Code(query["party"]),
        With = AddressFields.Code(query["with"]),
        Country = AddressFields.Code(query["country"]),
        From = AddressFields.Month(query["from"]),
        To = AddressFields.Month(query["to"]),
        Alone = query["alone"] == "1",
        Page = AddressFields.Page(query["page"]),
    };

    public bool Lets(Meeting meeting) =>
        (From is not { } first || meeting.Month >= first) && (To is not { } last || meeting.Month <= last) && (!Alone || meeting.Parties.Length == 2)
        && (Country is null || meeting.Country == Country) && (Party is null || meeting.Parties.Contains(Party)) && (With is null || meeting.Parties.Contains(With));

    /// <summary>A month as it stands in addresses; null for none.</summary>
    public static string? Text(YearMonth? month) => month is { } known ? YearMonthPattern.Iso.Format(known) : null;
}
