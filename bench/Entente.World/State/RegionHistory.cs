namespace Entente.World;

/// <summary>The yearly meetings of a group of neighbours, and the talks that two of them hold in the margins.</summary>
internal sealed class RegionHistory(World world, Party[] members, Dice dice) : Sessions(world, dice)
{
    private const double MarginRate = 0.5;

    protected override void Prepare()
    {
        foreach (var row in Tables.Rows("forums").Where(row => row[0] == "conference"))
            Schedule(Found(row, members, 1), World.Size.FirstDay + Dice.Below(365), null);
    }

    protected override Term[] Leaders(Forum forum, Party[] parties)
    {
        var office = forum.Name.Contains("état-major", StringComparison.Ordinal) ? "chief-of-general-staff" : "minister-of-defence";
        return [.. parties.Take(4).Select(party => Holder(office, party))];
    }

    protected override void Dress(Story story)
    {
        while (Dice.Chance(MarginRate))
        {
            var first = Dice.Below(story.Main.People.Count);
            var second = (first + Dice.Between(1, story.Main.People.Count - 1)) % story.Main.People.Count;
            Term[] people = [story.Main.People[first], story.Main.People[second]];
            if (story.Others.Any(other => other.People.All(term => people.Any(p => p.Party == term.Party)))) return;
            story.Others.Add(new Event
            {
                Id = World.Ids.Next(), Kind = "meeting", Parties = [.. people.Select(term => term.Party)], Day = Today,
                Place = story.Main.Place, People = people, Held = true, PlaceOf = story.Main.Host,
            });
        }
    }
}
