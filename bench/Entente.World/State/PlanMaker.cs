using Entente.Dates;

namespace Entente.World;

internal enum PlanStepKind
{
    Repeated,
    PutOff,
    Cancelled,
    Held,
}

/// <summary>What is said or done about a plan on a day, and the day for which it then stands.</summary>
internal sealed record PlanStep(int Day, PlanStepKind Kind, int To);

/// <summary>The course of a plan: how it is first told, and what follows.</summary>
internal sealed record PlanCourse(bool Proposed, Edtf? FirstDue, IReadOnlyList<PlanStep> Steps);

/// <summary>
/// Draws what becomes of plans: of a hundred, 58 are held, 12 put off (of which nine are held later), 12 cancelled, 18 never
/// heard of again. A quarter begin as proposals, of which half are never taken up.
/// </summary>
internal sealed class PlanMaker(Dice dice)
{
    public PlanCourse Draw(int today, Event planned)
    {
        var proposed = dice.Chance(0.25);
        var steps = new List<PlanStep>();
        var exactness = dice.Weigh([5, 3, 2]);
        if (!proposed || dice.Chance(0.5)) Follow(today, planned.Day, steps);
        if (proposed && steps.Count > 0) steps.Insert(0, Again(today, planned.Day));
        return new(proposed, proposed && dice.Chance(0.5) ? null : planned.DueAs(exactness), steps);
    }

    private void Follow(int today, int day, List<PlanStep> steps)
    {
        if (dice.Chance(0.25)) steps.Add(Again(today, day));
        switch (dice.Weigh([58, 12, 12, 18]))
        {
            case 0:
                steps.Add(new(day, PlanStepKind.Held, day));
                break;
            case 1:
                var later = day + dice.Between(20, 150);
                steps.Add(new(day - dice.Between(1, 15), PlanStepKind.PutOff, later));
                if (dice.Chance(0.75)) steps.Add(new(later, PlanStepKind.Held, later));
                break;
            case 2:
                steps.Add(new(day - dice.Between(1, 15), PlanStepKind.Cancelled, day));
                break;
        }
    }

    private PlanStep Again(int today, int day) =>
        new(today + Math.Max(1, (day - today) * dice.Between(60, 75) / 100), PlanStepKind.Repeated, day);
}
