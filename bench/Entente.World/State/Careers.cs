namespace Entente.World;

/// <summary>
/// Who held which office when, in one party. Terms last two to six years; two successors in five rise from a lower office,
/// whose seat is then filled anew. One new official in a hundred bears the name of another of the same party.
/// </summary>
public sealed class Careers
{
    private const double PromotionRate = 0.4;
    private const double HomonymRate = 0.01;
    private const double CivilianRate = 0.2;

    private readonly Party party;
    private readonly Dice dice;
    private readonly int firstId;
    private readonly List<Term>[][] seats;
    private readonly List<Official> officials = [];
    private readonly HashSet<PersonalName> names = [];

    internal Careers(Party party, int seed, int firstId, WorldSize size)
    {
        (this.party, this.firstId) = (party, firstId);
        dice = new Dice(seed, 1, party.Index);
        seats = [.. Post.All.Select(post => Enumerable.Range(0, post.Seats).Select(_ => new List<Term>()).ToArray())];
        var agenda = new Agenda();
        foreach (var post in Post.All)
            for (var seat = 0; seat < post.Seats; seat++) Fill(post, seat, size.FirstDay - dice.Below(1_500), agenda);
        agenda.Run(WorldSize.LastDay);
    }

    public IReadOnlyList<Official> Officials => officials;

    /// <summary>Every term, in the order of the offices.</summary>
    public IEnumerable<Term> Terms => seats.SelectMany(post => post).SelectMany(seat => seat);

    /// <summary>One of those who hold an office on a day.</summary>
    public Term Holder(string office, int day, Dice chance)
    {
        var post = Post.Of(office);
        return On(seats[post.Index][chance.Below(post.Seats)], day);
    }

    private static Term On(List<Term> seat, int day)
    {
        var place = seat.Count - 1;
        while (place > 0 && seat[place].From > day) place--;
        return seat[place];
    }

    private void Fill(Post post, int seat, int day, Agenda agenda)
    {
        var held = seats[post.Index][seat];
        var before = held.LastOrDefault();
        if (before is not null) before.To = day;
        var successor = (before is null ? null : Promoted(post, day, agenda)) ?? Newcomer(before?.Official);
        var term = new Term(successor, post, post.Rank is not null && !dice.Chance(CivilianRate), day, before?.Official);
        held.Add(term);
        agenda.At(day + dice.Between(730, 2_200), () => { if (held[^1] == term) Fill(post, seat, day: agenda.Today, agenda); });
    }

    /// <summary>Somebody from a lower office, who leaves it; null where nobody rises.</summary>
    private Official? Promoted(Post post, int day, Agenda agenda)
    {
        if (post.Feeders.Length == 0 || !dice.Chance(PromotionRate)) return null;
        var feeder = Post.Of(dice.Pick(post.Feeders));
        var seat = dice.Below(feeder.Seats);
        var holder = seats[feeder.Index][seat].LastOrDefault();
        if (holder is null || day - holder.From < 300) return null;
        Fill(feeder, seat, day, agenda);
        return holder.Official;
    }

    private Official Newcomer(Official? before)
    {
        var official = new Official(firstId + officials.Count, party, NewName(before));
        officials.Add(official);
        return official;
    }

    private PersonalName NewName(Official? before)
    {
        if (officials.Count > 10 && dice.Chance(HomonymRate) && dice.Pick(officials).Name is var other && other != before?.Name) return other;
        var name = PersonalName.Of(party.Culture, dice);
        for (var tries = 0; !names.Add(name) && tries < 200; tries++) name = PersonalName.Of(party.Culture, dice);
        return name;
    }
}
