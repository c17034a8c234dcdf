using System.Collections.Immutable;
using Entente.Dates;
using Entente.Register.Identity;
using Entente.Register.Storage;
using NodaTime;

namespace Entente.Register.Views.Meetings;

/// <summary>
/// Goes through all engagements by the keys of their profiles, which say when, where and between whom they were: no claim is
/// read. Countries and parties are shared by those that have the same.
/// </summary>
internal sealed class MeetingsBuilder(IRegisterStore store)
{
    private readonly Dictionary<long, Draft> drafts = [];
    private readonly Dictionary<string, ImmutableArray<string>> parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);

    public MeetingsView Build()
    {
        store.Relations.EachEngagement(Add);
        return new MeetingsView([.. drafts.Values.Select(Made).OfType<Meeting>().OrderBy(meeting => meeting.Day).ThenBy(meeting => meeting.Number)]);
    }

    private void Add(long entity, long? number, string key)
    {
        if (!drafts.TryGetValue(entity, out var draft)) drafts.Add(entity, draft = new Draft());
        draft.Number = number ?? draft.Number;
        var told = EngagementProfile.Outline(key);
        if (told.IsAhead) return;
        draft.IsHeld = true;
        if (Before(told.When, draft.When)) draft.When = told.When;
        if (told.Country.Length > 0 && (draft.Country is null || string.CompareOrdinal(told.Country, draft.Country) < 0)) draft.Country = Shared(told.Country);
        if (told.Parties != draft.Parties) draft.Parties = draft.Parties is { } others ? Profile.JoinParties([.. others.Split('+'), .. told.Parties.Split('+')]) : told.Parties;
    }

    /// <summary>A day is believed before a month or a year; of equals the earlier one.</summary>
    private static bool Before(string when, string? other) =>
        when.Length > 0 && (other is null || (IsDay(when) == IsDay(other) ? string.CompareOrdinal(when, other) < 0 : IsDay(when)));

    private static bool IsDay(string when) => when.Length == "2024-05-07".Length && !when.Contains('X');

    private string Shared(string country) => countries.TryGetValue(country, out var known) ? known : countries[country] = country;

    private Meeting? Made(Draft draft)
    {
        if (!draft.IsHeld || draft.Parties is null || !Edtf.TryParse(draft.When, out var when) || when.Earliest is not { } day) return null;
        var all = PartiesOf(draft.Parties);
        return all.Length < 2 ? null : new Meeting(new YearMonth(day.Year, day.Month), draft.Country, all) { Day = day, Number = draft.Number };
    }

    private ImmutableArray<string> PartiesOf(string joined)
    {
        if (!parties.TryGetValue(joined, out var all)) parties.Add(joined, all = [.. joined.Split('+', StringSplitOptions.RemoveEmptyEntries)]);
        return all;
    }

    /// <summary>One engagement, of as many ways of telling as were seen.</summary>
    private sealed class Draft
    {
        public bool IsHeld { get; set; }

        public long Number { get; set; }

        public string? When { get; set; }

        public string? Country { get; set; }

        public string? Parties { get; set; }
    }
}
