using System.Globalization;
using Entente.Register.Views.Meetings;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Entente.Web.Pages.Meetings;

/// <summary>Which meetings are looked at, as the address says.</summary>
public sealed record MeetingFilter
{
    private static readonly YearMonthPattern Months = YearMonthPattern.Iso;

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
        Party = Code(query["party"]),
        With = Code(query["with"]),
        Country = Code(query["country"]),
        From = Month(query["from"]),
        To = Month(query["to"]),
        Alone = query["alone"] == "1",
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1,
    };

    public bool Lets(Meeting meeting) =>
        (From is not { } first || meeting.Month >= first) && (To is not { } last || meeting.Month <= last) && (!Alone || meeting.Parties.Length == 2)
        && (Country is null || meeting.Country == Country) && (Party is null || meeting.Parties.Contains(Party)) && (With is null || meeting.Parties.Contains(With));

    /// <summary>A month as it stands in addresses; null for none.</summary>
    public static string? Text(YearMonth? month) => month is { } known ? Months.Format(known) : null;

    /// <summary>A month from the address; null where there is none, or something else.</summary>
    public static YearMonth? Month(string? text) => Months.Parse(text ?? "").TryGetValue(default, out var month) ? month : null;

    private static string? Code(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ToUpperInvariant();
}
