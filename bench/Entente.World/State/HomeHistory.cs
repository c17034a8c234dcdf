namespace Entente.World;

/// <summary>News of one party alone: who is appointed, what is commemorated, which unit leaves for a mission.</summary>
internal sealed class HomeHistory(World world, Party party, double share, Dice dice) : History(world, dice)
{
    protected override void Prepare()
    {
        foreach (var term in World.CareersOf(party).Terms)
        {
            if (term.Before is not null && term.From >= World.Size.FirstDay && Dice.Chance(share))
                Agenda.At(term.From, () => Hold(Make("appointment", people: [term]), freshPeople: false));
        }

        foreach (var what in Dice.Shuffle(Tables.Things["commemoration"]).Take(2)) Celebrate(what);
        if (Dice.Chance(0.5)) Rotate(Any("mission"), Any("unit"));
    }

    /// <summary>How many dispatches such news would give if all of it were told, for a party and a year.</summary>
    public static double PerPartyAndYear => 2.5 * ((Post.All.Sum(post => post.Seats) / 3.9) + 2 + 0.4);

    private void Celebrate(string what)
    {
        var cause = World.Ids.Next();
        var first = World.Size.FirstDay - Dice.Between(2_000, 20_000);
        for (var year = WorldSize.LastYear - World.Size.Years + 1; year <= WorldSize.LastYear; year++)
        {
            var origin = Days.Date(first);
            var day = Days.Of(year, origin.Month, Math.Min(origin.Day, 28));
            var nth = year - origin.Year;
            if (!Dice.Chance(share)) continue;
            Agenda.At(day, () => Hold(Make("commemoration", what, nth, origin: first, cause: cause), freshPeople: false));
        }
    }

    private void Rotate(string mission, string unit)
    {
        var day = World.Size.FirstDay + Dice.Below(365);
        for (var nth = 1; day <= WorldSize.LastDay; nth++, day += Dice.Between(330, 400))
        {
            var rotation = nth;
            if (Dice.Chance(share)) Agenda.At(day, () => Hold(Make("deployment", unit, rotation, mission), freshPeople: false));
        }
    }

    private Event Make(string kind, string? name = null, int number = 0, string? mission = null, int? origin = null,
        Term[]? people = null, int cause = 0) =>
        new()
        {
            Id = World.Ids.Next(), Kind = kind, Parties = [party], Day = Today, Name = name, Number = number, Mission = mission,
            Origin = origin, Cause = cause, People = people ?? [], Place = party.Cities[0],
        };
}
