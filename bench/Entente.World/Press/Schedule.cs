namespace Entente.World;

/// <summary>
/// Decides who tells which story when: the parties' own outlets first, on the day (half), the next (three in ten) or up to
/// five days later; then fills up to the wanted number with late and repeated dispatches, or leaves out what is too much.
/// </summary>
internal sealed class Schedule(World world)
{
    private const int LateVoice = 100;

    private readonly Dice dice = new(world.Seed, 7);
    private readonly List<Telling> tellings = [];

    public Telling[] Make()
    {
        for (var story = 0; story < world.Stories.Count; story++)
            for (var voice = 0; voice < world.Stories[story].Tellings; voice++) tellings.Add(News(story, voice));
        LeaveOut(tellings.Count - world.Size.Dispatches);
        var news = tellings.Count;
        while (tellings.Count < world.Size.Dispatches) tellings.Add(Again(tellings[dice.Below(news)]));
        return [.. tellings.OrderBy(telling => telling.Day).ThenBy(telling => telling.Story).ThenBy(telling => telling.Voice)];
    }

    private Telling News(int story, int voice)
    {
        var told = world.Stories[story];
        var delay = voice == 0 ? dice.Weigh([8, 2]) : dice.Weigh([50, 30, 8, 6, 4, 2]);
        return new(story, By(told.Day + delay), OutletOf(told, voice), (byte)voice, TellingManner.News);
    }

    private short OutletOf(Story story, int voice)
    {
        var parties = story.Parties;
        var party = voice < parties.Count || dice.Chance(0.4) ? parties[voice % parties.Count] : dice.Pick(world.Parties);
        var place = 0;
        while (world.Parties[place] != party) place++;
        return (short)((place * 3) + (voice < parties.Count ? dice.Weigh([3, 1, 1]) : dice.Below(3)));
    }

    /// <summary>A plan is not told late, which would tell it once more; it is only repeated in the same words.</summary>
    private Telling Again(Telling first) => world.Stories[first.Story].IsPlan || dice.Chance(0.4)
        ? first with { Day = By(first.Day + dice.Between(0, 3)), Manner = TellingManner.Repeated }
        : first with
        {
            Day = By(first.Day + dice.Between(20, 150)), Manner = TellingManner.Late,
            Voice = (byte)(LateVoice + dice.Below(100)), Outlet = (short)dice.Below(world.Parties.Count * 3),
        };

    /// <summary>Every story keeps its first telling.</summary>
    private void LeaveOut(int surplus)
    {
        while (surplus > 0)
        {
            var place = dice.Below(tellings.Count);
            if (tellings[place].Voice == 0) continue;
            tellings[place] = tellings[^1];
            tellings.RemoveAt(tellings.Count - 1);
            surplus--;
        }
    }

    private static int By(int day) => Math.Min(day, WorldSize.LastDay);
}
