using Entente.Dates;
using Entente.Register.Views.Calendar;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Http;
using NodaTime.Text;
using NodaTime;

namespace Entente.Web.Pages.Calendar;

/// <summary>Which calendar is shown, from which month, and how: as the address says.</summary>
public sealed record CalendarFilter
{
    /// <summary>How many months a list shows.</summary>
    public const int MonthsOfAList = 12;

    private static readonly YearMonthPattern Iso = YearMonthPattern.Iso;

    public string? Party { get; init; }

    public string? With { get; init; }

    public CalendarKind? Kind { get; init; }

    /// <summary>The month shown, or the first of the list; null: that of the day for which the calendar holds.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>Whether a list is shown, and not a month by its days.</summary>
    public bool IsList { get; init; }

    public LocalDate? AsOf { get; init; }

    public static CalendarFilter Of(IQueryCollection query) => new()
    {
        Party = AddressFields.Code(query["party"]),
        With = AddressFields.Code(query["with"]),
        Kind = Codes.Parse<CalendarKind>(query["kind"]),
        Month = AddressFields.Month(query["month"]),
        IsList = query["view"] == "list",
        AsOf = AddressFields.Day(query["as-of"]),
    };

    /// <summary>What to ask the register for, whatever month is shown.</summary>
    public CalendarOptions Options() => new()
    {
        PartyA = Party ?? With,
        PartyB = Party is null ? null : With,
        Kinds = Kind is { } kind ? [kind] : [],
        AsOf = AsOf,
    };

    /// <summary>What to ask the register for.</summary>
    /// <param name="first">The month shown, or the first of the list.</param>
    public CalendarOptions Options(YearMonth first) => Options() with
    {
        From = first.OnDayOfMonth(1),
        To = first.PlusMonths(IsList ? MonthsOfAList : 1).OnDayOfMonth(1).PlusDays(-1),
        Limit = 300,
    };

    /// <summary>Another month of the same calendar.</summary>
    public string Address(YearMonth? month) => AddressOf(month, IsList);

    /// <summary>The same calendar in the other form.</summary>
    public string InForm(bool list, YearMonth? month) => AddressOf(month, list);

    /// <summary>The feed of the same calendar, whatever month is shown.</summary>
    public string Feed(string language) =>
        SiteAddresses.CalendarFeed(("party", Party), ("with", With), ("kind", Kind is { } kind ? Codes.Of(kind) : null), ("lang", language));

    private string AddressOf(YearMonth? month, bool list) => SiteAddresses.CalendarOf(
        ("party", Party), ("with", With), ("kind", Kind is { } kind ? Codes.Of(kind) : null), ("view", list ? "list" : null),
        ("month", month is { } shown ? Iso.Format(shown) : null), ("as-of", AsOf.ToIso()));
}
