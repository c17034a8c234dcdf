using System.Collections.Immutable;
using Entente.Register.Views.Meetings;
using Entente.Web.Pages.Meetings;
using Entente.Web.Shared;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace Entente.Web.Pages.Map;

/// <summary>What the map shows and how, as the address says.</summary>
public sealed record MapFilter
{
    /// <summary>Of a long history the last years are shown, unless others are asked for.</summary>
    private const int LongHistory = 10, LastYears = 5;

    /// <summary>The ways of showing it: who met whom on a map, where on a map, who met whom as a circle.</summary>
    public static ImmutableArray<string> Views { get; } = ["map", "places", "network"];

    /// <summary>How many relations may be drawn; the most frequent first.</summary>
    public static ImmutableArray<int> Limits { get; } = [40, 80, 160, 320, 1000];

    public required MeetingFilter Meetings { get; init; }

    /// <summary>The months between which there are meetings at all.</summary>
    public required YearMonth First { get; init; }

    public required YearMonth Last { get; init; }

    public string View { get; init; } = "map";

    public int Most { get; init; } = 80;

    public YearMonth From => Meetings.From!.Value;

    public YearMonth To => Meetings.To!.Value;

    public static MapFilter Of(IQueryCollection query, MeetingsView all)
    {
        var (first, last) = all.Meetings.IsEmpty ? (new YearMonth(2000, 1), new YearMonth(2000, 1)) : (all.Meetings[0].Month, all.Meetings[^1].Month);
        var asked = MeetingFilter.Of(query);
        var to = Within(asked.To ?? last);
        var from = Within(asked.From ?? (last.Year - first.Year <= LongHistory ? first : new YearMonth(last.Year - LastYears, last.Month)));
        return new MapFilter
        {
            First = first, Last = last,
            // Whoever asks for an end before the beginning means the two the other way round.
            Meetings = asked with { From = from < to ? from : to, To = from < to ? to : from, With = null, Country = null },
            View = Views.Contains(query["view"].ToString()) ? query["view"].ToString() : "map",
            Most = AddressFields.Number(query["most"]) is { } most && Limits.Contains(most) ? most : 80,
        };

        YearMonth Within(YearMonth month) => month < first ? first : month > last ? last : month;
    }

    /// <summary>The list of the meetings that a mark stands for.</summary>
    public string List(string? party = null, string? with = null, string? country = null) => SiteAddresses.Meetings(
        ("party", party ?? Meetings.Party), ("with", with), ("country", country), ("from", MeetingFilter.Text(From)), ("to", MeetingFilter.Text(To)), ("alone", Meetings.Alone ? "1" : null));
}
