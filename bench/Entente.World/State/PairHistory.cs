using Entente.Facts;

namespace Entente.World;

/// <summary>The history of two parties: visits with all that belongs to them, talks, calls, exercises, gifts, sessions.</summary>
internal sealed class PairHistory(World world, Party a, Party b, int stories, Dice dice) : Sessions(world, dice)
{
    private static readonly string[] Kinds =
        ["visit", "meeting", "call", "reception", "exercise", "patrol", "training", "port-call", "ceremony", "assistance"];

    private static readonly int[] KindWeights = [20, 24, 10, 10, 8, 6, 5, 6, 5, 6];

    private static readonly string[][] Levels =
    [
        ["minister-of-defence", "minister-of-defence"],
        ["deputy-minister-of-defence", "deputy-minister-of-defence"],
        ["chief-of-general-staff", "chief-of-general-staff"],
        ["deputy-minister-of-defence", "permanent-secretary"],
        ["deputy-chief-of-general-staff", "deputy-chief-of-general-staff"],
        ["commander", "commander"],
        ["director-general", "director-general"],
        ["minister-of-defence", "chief-of-general-staff"],
    ];

    private static readonly string[] Visitors =
        ["minister-of-defence", "minister-of-defence", "chief-of-general-staff", "deputy-minister-of-defence", "commander"];

    private static readonly string[] Guests = ["ambassador", "ambassador", "defence-attache", "deputy-minister-of-defence"];

    private static readonly string[] Receivers = ["prime-minister", "head-of-state", "minister-of-defence"];

    private const double BurstRate = 0.08;
    private const double RecallRate = 0.25;
    private const double ReviewRate = 0.3;

    private readonly PlanMaker plans = new(dice);
    private readonly List<Undertaking> open = [];
    private readonly List<Event> past = [];
    private readonly Dictionary<string, int> counts = [];
    private readonly HashSet<string> subjects = [];
    private AccordChain? accords;

    private double StoriesPerYear => (double)stories / World.Size.Years;

    protected override void Prepare()
    {
        var rows = Tables.Rows("forums").Where(row => row[0] != "conference");
        var forums = StoriesPerYear switch { < 2 => 1, < 6 => 2, < 25 => 3, _ => 5 };
        foreach (var row in Dice.Shuffle(rows).DistinctBy(row => row[2]).Take(forums))
        {
            var forum = Found(row, [a, b], StoriesPerYear < 4 ? Dice.Between(2, 3) : Dice.Weigh([5, 2]) + 1);
            Schedule(forum, World.Size.FirstDay + Dice.Below(365 * forum.Interval), null);
        }

        accords = new AccordChain(World, Dice, a, b);
        Agenda.At(World.Size.FirstDay + Dice.Below(500), () => Renew(protocol: true));
        if (StoriesPerYear >= 4) Agenda.At(World.Size.FirstDay + Dice.Below(60), () => Renew(protocol: false));
        for (var i = 0; i < stories; i++) Agenda.At(AnyDay(), HappenAtRandom);
    }

    protected override Term[] Leaders(Forum forum, Party[] parties)
    {
        var office = forum.Kind == "exchange" ? "minister-of-defence" : "deputy-minister-of-defence";
        return [Holder(office, parties[0]), Holder(office, parties[1])];
    }

    protected override void Dress(Story story)
    {
        if (past.Count > 0 && Dice.Chance(RecallRate)) story.Recalled = past[^Dice.Between(1, Math.Min(6, past.Count))];
        past.Add(story.Main);
        past.AddRange(story.Others);
        if (story.Main.Kind is "patrol" or "training" or "port-call" or "assistance") return;
        if (Dice.Chance(ReviewRate)) story.Reviewed = accords!.InForce(Today);
        if (Dice.Chance(0.3)) Plan(story);
        if (Dice.Chance(0.25)) Undertake(story);
        if (Dice.Chance(0.15)) Repeat(story);
        for (var i = Dice.Below(3); i > 0; i--) story.Wishes.Add(Dice.Below(Tables.Things["standing"].Length));
    }

    private void HappenAtRandom()
    {
        var kind = Kinds[Dice.Weigh(KindWeights)];
        var story = Hold(Make(kind, Today));
        if (kind == "visit") Fill(story);
        Dress(story);
        if (kind is "meeting" or "call" && Dice.Chance(BurstRate))
            Agenda.At(Today + Dice.Between(2, 4), () => Dress(Hold(Make(Dice.Pick(Two("meeting", "call")), Today))));
    }

    /// <summary>An event of a kind, not yet held.</summary>
    private Event Make(string kind, int day, string? name = null, Accord? accord = null)
    {
        Party[] parties = Dice.Chance(0.5) ? [a, b] : [b, a];
        return new Event
        {
            Id = World.Ids.Next(), Kind = kind, Parties = parties, Day = day, Accord = accord,
            Length = kind is "visit" or "exercise" or "port-call" or "training" ? Dice.Between(2, 5) : 1,
            Place = kind is "call" or "patrol" ? null : Dice.Pick(parties[0].Cities),
            Number = kind == "patrol" ? Count("patrol") : 0,
            Name = name ?? NameOf(kind, day), People = PeopleOf(kind, parties, day),
        };
    }

    private string? NameOf(string kind, int day) => kind switch
    {
        "exercise" => $"{Any("exercise")} {Days.Year(day) % 100:00}-{Count("exercise")}",
        "training" => Any("training"),
        "ceremony" => Any("ceremony"),
        "port-call" => Any("ship"),
        "assistance" => $"{Dice.Between(3, 90)} {Any("aid")}",
        _ => null,
    };

    private Term[] PeopleOf(string kind, Party[] parties, int day)
    {
        var level = Dice.Pick(Levels);
        var visitor = Dice.Pick(Visitors);
        var (host, guest) = kind switch
        {
            "visit" => (visitor, visitor),
            "reception" => (Dice.Pick(Receivers), Dice.Pick(Guests)),
            "signing" => ("minister-of-defence", "minister-of-defence"),
            "assistance" => ("ambassador", "minister-of-defence"),
            _ => (level[0], level[1]),
        };
        return kind is "exercise" or "patrol" or "training" or "port-call"
            ? [] : [Holder(host, parties[0], day), Holder(guest, parties[1], day)];
    }

    /// <summary>The talks, the audience, the ceremony and the signing that a visit holds.</summary>
    private void Fill(Story visit)
    {
        Add("meeting", visit.Main.People);
        if (Dice.Chance(0.5)) Add("reception", [Holder(Dice.Pick(Receivers[..2]), visit.Main.Host), visit.Main.People[1]]);
        if (Dice.Chance(0.2)) Add("ceremony", visit.Main.People);
        if (Dice.Chance(0.12)) Add("signing", visit.Main.People, Memorandum());

        void Add(string kind, IReadOnlyList<Term> people, Accord? accord = null)
        {
            if (accord is not null) accords!.Sign(accord, Today);
            visit.Others.Add(new Event
            {
                Id = World.Ids.Next(), Kind = kind, Parties = visit.Parties, Day = Today + Dice.Below(2), Held = true,
                Place = visit.Main.Place, People = people, Accord = accord, Name = NameOf(kind, Today),
            });
        }
    }

    private void Plan(Story story)
    {
        var kind = Dice.Pick((string[])["visit", "visit", "meeting", "exercise", "patrol", "training", "ceremony"]);
        var planned = Make(kind, Today + Dice.Between(25, 420));
        var course = plans.Draw(Today, planned);
        Announce(planned, course.Proposed ? EngagementStatus.Proposed : EngagementStatus.Planned, course.FirstDue, story);
        foreach (var step in course.Steps) Agenda.At(step.Day, () => Take(planned, step));
    }

    private void Take(Event planned, PlanStep step)
    {
        planned.Day = step.To;
        if (step.Kind == PlanStepKind.Held)
        {
            var story = Hold(planned);
            if (planned.Kind == "visit") Fill(story);
            Dress(story);
            return;
        }

        var status = step.Kind == PlanStepKind.Cancelled ? EngagementStatus.Cancelled : EngagementStatus.Planned;
        Announce(planned, status, Days.Edtf(step.To, planned.Length), putOff: step.Kind == PlanStepKind.PutOff);
    }

    private void Undertake(Story story)
    {
        var due = Today + Dice.Between(60, 700);
        var answer = Dice.Below(3) switch
        {
            0 => Make("exercise", due),
            1 => Make("assistance", due),
            _ => Make("signing", due, accord: Memorandum()),
        };
        var undertaking = Acts.Make(World.Ids.Next(), answer, Today, Dice);
        story.Undertakes.Add(undertaking);
        open.Add(undertaking);
        var fate = Dice.Weigh([55, 10, 35]);
        if (answer.IsEngagement && Dice.Chance(0.3) && due - Today > 70)
        {
            Agenda.At(due - Dice.Between(10, 45), () =>
                Announce(answer, EngagementStatus.Planned, Days.Edtf(due, answer.Length)));
        }

        if (fate < 2) Agenda.At(fate == 0 ? due : due + Dice.Between(370, 600), () => Redeem(undertaking));
    }

    private void Redeem(Undertaking undertaking)
    {
        open.Remove(undertaking);
        if (undertaking.Answer.Accord is { } accord) accords!.Sign(accord, Today);
        Dress(Hold(undertaking.Answer));
    }

    private void Repeat(Story story)
    {
        open.RemoveAll(undertaking => undertaking.Due is { } due && Days.IsOver(due, Today));
        var known = open.FindAll(undertaking => Today - undertaking.MadeOn > 30);
        if (known.Count == 0) return;
        var repeated = Dice.Pick(known);
        repeated.Repeated++;
        story.Repeats.Add(repeated);
    }

    private void Renew(bool protocol)
    {
        var accord = accords!.Next(protocol, Days.Year(Today + 45));
        accords.Sign(accord, Today);
        Dress(Hold(Make("signing", Today, accord: accord)));
        if (Dice.Chance(protocol ? 0.85 : 0.92))
            Agenda.At(Days.Of(Days.Year(Today + 45) + (protocol ? 5 : 1), 1, 1) + Dice.Between(-45, 60), () => Renew(protocol));
        else if (!protocol)
            Agenda.At(Days.Of(Days.Year(Today + 45) + 2, 1, 1) + Dice.Between(-45, 60), () => Renew(protocol));
    }

    private Accord Memorandum() => accords!.Memorandum(Fresh());

    /// <summary>A subject that these two have not yet signed anything about.</summary>
    private string Fresh()
    {
        for (var tries = 0; ; tries++)
        {
            var subject = tries < 5 ? Any("subject") : $"{Any("subject")} et {Any("subject")}";
            if (subjects.Add(subject) || tries > 200) return subject;
        }
    }

    private int Count(string kind) => counts[kind] = counts.GetValueOrDefault(kind) + 1;
}
