using Entente.Dates;
using Entente.Facts;

namespace Entente.World;

/// <summary>What all histories share: their day, their dice, and how events are planned, held and turned into stories.</summary>
internal abstract class History(World world, Dice dice)
{
    private static readonly int[] TellingWeights = [25, 32, 22, 13, 8];

    public Chronicle Chronicle { get; } = new();

    protected World World => world;

    protected Dice Dice => dice;

    protected Agenda Agenda { get; } = new();

    protected int Today => Agenda.Today;

    public void Run()
    {
        Prepare();
        Agenda.Run(WorldSize.LastDay);
    }

    /// <summary>Puts the first happenings on the agenda.</summary>
    protected abstract void Prepare();

    protected Term Holder(string office, Party party, int? day = null) =>
        world.CareersOf(party).Holder(office, day ?? Today, dice);

    protected int AnyDay() => dice.Between(world.Size.FirstDay, WorldSize.LastDay);

    /// <summary>The event takes place today, and is told.</summary>
    protected Story Hold(Event held, bool freshPeople = true)
    {
        held.Held = true;
        held.Day = Today;
        if (freshPeople) held.People = [.. held.People.Select(term => Holder(term.Post.Office, term.Party))];
        return Tell(held, null);
    }

    protected Story Tell(Event main, Announcement? news)
    {
        var story = new Story { Day = Today, Main = main, News = news, Tellings = 1 + dice.Weigh(TellingWeights) };
        Chronicle.Stories.Add(story);
        return story;
    }

    /// <summary>Says beforehand that an event will be: in a story of its own, or in one that is being told.</summary>
    protected void Announce(Event planned, EngagementStatus status, Edtf? due, Story? within = null, bool putOff = false)
    {
        var announcement = new Announcement(planned, Today, status, due, putOff, planned.People);
        planned.Announcements.Add(announcement);
        if (within is null) Tell(planned, announcement);
        else within.Announces.Add(announcement);
    }

    protected static T[] Two<T>(T first, T second) => [first, second];

    protected string Any(string things) => dice.Pick(Tables.Things[things]);
}
