using System.Collections.Immutable;
using Entente.Register.Claims;
using Entente.Register.Views.Disputes;

namespace Entente.Register.Views;

/// <summary>Finds who holds which office of the parties, and holders who contradict each other.</summary>
internal sealed class BriefHolders(BriefScope scope, OfficeProtocol protocol)
{
    /// <summary>Of an office that several hold at a time, so many are shown; of one that one person holds, so many are compared.</summary>
    private const int MostOfAnOffice = 4;

    /// <summary>One person is told of under several profiles.</summary>
    private const int ReadAtFirst = MostOfAnOffice * 2;

    private readonly HolderTellings tellings = new(scope);
    private readonly List<BriefHolder> holders = [];
    private readonly List<Conflict> conflicts = [];

    public ImmutableArray<BriefHolder> Holders => [.. holders];

    public ImmutableArray<Conflict> Conflicts => [.. conflicts];

    public void Find(params string[] parties)
    {
        var offices = parties.SelectMany(Offices).ToArray();
        scope.Memory.ReadEntities(offices.SelectMany(office => office.Profiles.Take(ReadAtFirst)));
        tellings.Read(offices.SelectMany(office => office.People.Take(MostOfAnOffice + 1).Select(person => (person.Person, office.Role))));
        foreach (var office in offices) Find(office);
    }

    private IEnumerable<OfficeMentions> Offices(string party) =>
        scope.Store.KindsAt(Places.Offices(party)).OrderBy(protocol.Rank).ThenBy(o => o, StringComparer.Ordinal).Select(office => new OfficeMentions(scope, tellings, party, office));

    private void Find(OfficeMentions mentions)
    {
        if (protocol.IsSingle(mentions.Office)) FindSingle(mentions);
        else holders.AddRange(Known(mentions).Take(MostOfAnOffice));
    }

    /// <summary>Those of whom something was known, as far as the caller goes.</summary>
    private static IEnumerable<BriefHolder> Known(OfficeMentions mentions) => mentions.People.Chunk(MostOfAnOffice).SelectMany(mentions.Holders);

    /// <summary>The one who was named last; of two named on one day, the one who was named first. The others are its rivals.</summary>
    private void FindSingle(OfficeMentions mentions)
    {
        var together = mentions.People.ChunkBy(h => h.Last ?? "").FirstOrDefault()?.ToArray() ?? [];
        var last = mentions.Holders(together).OrderBy(h => h.Since).ToArray();
        if (last is not [var holder, ..]) return;
        holders.Add(holder);
        var earlier = mentions.Holders([.. mentions.People.Skip(together.Length).Where(h => h.Last is not null && holder.Since < Days.Parse(h.Last)).Take(MostOfAnOffice)]);
        conflicts.AddRange(last.Skip(1).Where(other => Overlap(holder, other)).Concat(earlier).Where(h => !h.Interim && !holder.Interim).Select(h => Disputed(holder, h)));
    }

    /// <summary>Whether both, named last on one day, are given the office in one time and not one after the other.</summary>
    private static bool Overlap(BriefHolder holder, BriefHolder other) =>
        holder.Since < other.LastMentioned || holder.Since == other.Since;

    private static Conflict Disputed(BriefHolder holder, BriefHolder other)
    {
        var reason = holder.LastMentioned > other.LastMentioned ? PreferenceReason.ToldLast : PreferenceReason.None;
        return new Conflict(
            "office", $"{holder.Party}:{holder.Office}", holder.Office, ConflictField.Holder,
            [new Told(holder.Person, holder.Sources), new Told(other.Person, other.Sources)],
            new Preference(reason, holder.Sources.Length, holder.Sources.Length + other.Sources.Length));
    }
}
