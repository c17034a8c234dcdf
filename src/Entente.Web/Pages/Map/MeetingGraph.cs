using System.Collections.Immutable;
using Entente.Register.Views.Meetings;

namespace Entente.Web.Pages.Map;

/// <summary>Meetings added up: parties, relations and places, each with how many, the most frequent first.</summary>
/// <param name="Total">How many meetings.</param>
/// <param name="Relations">Those that are drawn.</param>
/// <param name="Known">How many relations there are.</param>
public sealed record MeetingGraph(int Total, ImmutableArray<RelationCount> Relations, int Known, ImmutableArray<PartyCount> Parties, ImmutableArray<PartyCount> Places)
{
    /// <param name="meetings">Those that count.</param>
    /// <param name="focus">Only this party's relations; null: all.</param>
    /// <param name="most">So many relations are drawn.</param>
    public static MeetingGraph Of(IEnumerable<Meeting> meetings, string? focus, int most)
    {
        var (relations, parties, places) = (new Dictionary<(string, string), int>(), new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var total = 0;
        foreach (var meeting in meetings)
        {
            total++;
            if (meeting.Country is { } country) places[country] = places.GetValueOrDefault(country) + 1;
            foreach (var party in meeting.Parties) parties[party] = parties.GetValueOrDefault(party) + 1;
            foreach (var pair in Pairs(meeting.Parties))
                if (focus is null || pair.A == focus || pair.B == focus) relations[pair] = relations.GetValueOrDefault(pair) + 1;
        }

        var drawn = relations.Select(r => new RelationCount(r.Key.Item1, r.Key.Item2, r.Value))
            .OrderByDescending(r => r.Count).ThenBy(r => r.A, StringComparer.Ordinal).ThenBy(r => r.B, StringComparer.Ordinal).Take(most).ToImmutableArray();
        var shown = drawn.SelectMany(r => new[] { r.A, r.B }).ToHashSet(StringComparer.Ordinal);
        return new MeetingGraph(total, drawn, relations.Count, Ordered(parties.Where(p => shown.Contains(p.Key))), Ordered(places));
    }

    private static IEnumerable<(string A, string B)> Pairs(ImmutableArray<string> parties)
    {
        for (var i = 0; i < parties.Length; i++)
            for (var j = i + 1; j < parties.Length; j++)
                yield return (parties[i], parties[j]);
    }

    private static ImmutableArray<PartyCount> Ordered(IEnumerable<KeyValuePair<string, int>> counts) =>
        [.. counts.Select(c => new PartyCount(c.Key, c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Code, StringComparer.Ordinal)];
}

/// <summary>How often two parties met.</summary>
public sealed record RelationCount(string A, string B, int Count);

/// <summary>How many meetings a party took part in, or a country saw.</summary>
public sealed record PartyCount(string Code, int Count);
