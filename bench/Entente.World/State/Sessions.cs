using Entente.Facts;

namespace Entente.World;

/// <summary>
/// The sessions of mechanisms: each at its interval, one in eight skipped to a later year, some announced, one mechanism
/// in thirty falling silent after a session.
/// </summary>
internal abstract class Sessions(World world, Dice dice) : History(world, dice)
{
    private const double SkipRate = 0.12;
    private const double SilenceRate = 0.03;
    private const double AnnouncedWithinRate = 0.5;
    private const double AnnouncedApartRate = 0.4;
    private const double RenamingRate = 0.3;

    protected Forum Found(string[] row, Party[] parties, int interval)
    {
        var renamed = row[3].Length > 0 && Dice.Chance(RenamingRate);
        return new Forum
        {
            Id = World.Ids.Next(), Kind = row[0], Feminine = row[1] == "f", Name = row[2],
            LaterName = renamed ? row[3] : row[2], RenamedOn = AnyDay(),
            Aliases = row[4].Split(';'), Parties = parties, Interval = interval,
            Next = Dice.Chance(0.5) ? 1 : Dice.Between(2, 15),
        };
    }

    /// <summary>Plans the next session for about a day; the party that hosts changes each time.</summary>
    protected void Schedule(Forum forum, int day, Story? last)
    {
        var shift = forum.Next % forum.Parties.Count;
        Party[] parties = [.. forum.Parties.Skip(shift), .. forum.Parties.Take(shift)];
        var session = new Event
        {
            Id = World.Ids.Next(), Kind = forum.Kind, Parties = parties, Day = day, Forum = forum, Number = forum.Next,
            Length = Dice.Between(1, 2), Place = Dice.Pick(parties[0].Cities), People = Leaders(forum, parties),
        };
        if (last is not null && Dice.Chance(AnnouncedWithinRate))
            Announce(session, EngagementStatus.Planned, session.DueAs(2), last);
        Await(session);
    }

    /// <summary>Those who lead the sessions; by default the deputies of two parties.</summary>
    protected abstract Term[] Leaders(Forum forum, Party[] parties);

    /// <summary>What a session brings besides itself.</summary>
    protected abstract void Dress(Story story);

    private void Await(Event session)
    {
        if (Dice.Chance(AnnouncedApartRate))
        {
            Agenda.At(session.Day - Dice.Between(10, 40), () =>
                Announce(session, EngagementStatus.Planned, session.DueAs(Dice.Weigh([3, 1]))));
        }

        Agenda.At(session.Day, () => Meet(session));
    }

    private void Meet(Event session)
    {
        var forum = session.Forum!;
        if (Dice.Chance(SkipRate))
        {
            Skip(session, forum);
            return;
        }

        var story = Hold(session);
        (forum.LastHeld, forum.Next) = (session, forum.Next + 1);
        if (!Dice.Chance(SilenceRate)) Schedule(forum, NextTime(forum), story);
        Dress(story);
    }

    private void Skip(Event session, Forum forum)
    {
        session.Day = NextTime(forum);
        if (session.Announcements.Count > 0 && Dice.Chance(0.5))
            Announce(session, EngagementStatus.Planned, session.DueAs(2), putOff: true);
        Await(session);
    }

    private int NextTime(Forum forum) => Today + forum.Interval * 365 + Dice.Between(-45, 45);
}
