namespace Entente.Register.Identity;

/// <summary>Whether two engagements are one.</summary>
internal sealed partial class EngagementProfile
{
    /// <summary>Sources may differ by so many days on a numbered session, and still tell the same one.</summary>
    private const int DaysOfDispute = 31;

    /// <summary>What is put off is put off by no more.</summary>
    private const int DaysOfDelay = 220;

    /// <summary>What is recalled without a date is looked for in so many days.</summary>
    private const int DaysOfMemory = 200;

    /// <summary>What is proposed without a date is looked for in so many days.</summary>
    private const int DaysOfPatience = 430;

    public override Relation RelateTo(Profile other)
    {
        var that = (EngagementProfile)other;
        if (string.CompareOrdinal(Key, that.Key) > 0) return that.RelateTo(this);
        if (Obstacle(that) is { } obstacle) return Relation.Different(obstacle);
        if (scope.Length > 0 && scope == that.scope) return SameStory(that);
        if ((EditionsDiffer(that) && !IsSameHour(that)) || IsByOthers(that)) return Relation.None;
        var person = people.Shared(that.people, out var weight);
        var (strength, reason) = SameSession(that) ? (9, $"{Session(that)}, parties {SharedParties(that)}") : ByDate(that, person);
        if (strength == 0) return Relation.None;
        return Relation.Same(strength + More(that, weight), person is null ? reason : $"{reason}, both with {person}");
    }

    /// <summary>What makes it impossible that the two are one; null when nothing does.</summary>
    private string? Obstacle(EngagementProfile that)
    {
        var likeness = NameWords.Likeness(mechanism, that.mechanism);
        if (likeness == WordLikeness.None && !IsSameSitting(that)) return "different mechanisms";
        if (!GroupsAgree(that, likeness)) return $"different kinds {kind} and {that.kind}";
        if (!PartiesAgree(that)) return "different parties";
        if (EditionsDiffer(that) && !MayOverlap(that)) return $"different editions {edition} and {that.edition}";
        if (CountriesDiffer(that) && !SameSession(that) && !IsSameSitting(that))
            return $"different countries {Ordered(country, that.country)}";
        if (people.Contradict(that.people) && !SameSession(that) && !IsForeseenFor(that) && !IsLongForeseenOf(that)) return "different people";
        if (TookPlaceApart(that)) return $"different dates {date.Text} and {that.date.Text}";
        if (IsElsewhere(that)) return $"different places {Ordered(place, that.place)} on different days";
        return WasYetToCome(that) ? $"{Later(that)} was yet to come after {Earlier(that)}" : null;
    }

    private bool TookPlaceApart(EngagementProfile that) =>
        !isAhead && !that.isAhead && date.IsTold && that.date.IsTold
        && date.Apart(that.date) > (SameSession(that) ? DaysOfDispute : 1);

    /// <summary>Two countries told of the very same days are a dispute; else they are two engagements.</summary>
    private bool CountriesDiffer(EngagementProfile that) =>
        country.Length > 0 && that.country.Length > 0 && country != that.country && !(date.IsFine && date.Text == that.date.Text);

    /// <summary>
    /// A plan and what others held: by then they may have had the offices, so that nothing forbids it; but only the day and the
    /// place foreseen speak for it.
    /// </summary>
    private bool IsByOthers(EngagementProfile that) =>
        isAhead != that.isAhead && people.Contradict(that.people) && !SameSession(that) && !IsForeseenFor(that);

    private bool IsForeseenFor(EngagementProfile that) =>
        isAhead != that.isAhead && date.IsFine && date.Text == that.date.Text && place.Length > 0 && place == that.place;

    /// <summary>Between a plan and what was held, offices may have changed hands.</summary>
    private bool IsLongForeseenOf(EngagementProfile that)
    {
        if (isAhead == that.isAhead) return false;
        var (plan, held) = isAhead ? (this, that) : (that, this);
        return people.Shared(that.people, out _) is not null
            || (held.date.IsTold && plan.date.Known < held.date.First.PlusDays(-DaysOfNotice));
    }

    private bool MayOverlap(EngagementProfile that) => date.IsTold && that.date.IsTold && date.Apart(that.date) == 0;

    private bool EditionsDiffer(EngagementProfile that) =>
        edition.Length > 0 && that.edition.Length > 0 && edition != that.edition;

    /// <summary>Reports that agree on day, people and place are of one session, whatever number they give it.</summary>
    private bool IsSameHour(EngagementProfile that) =>
        date.IsFine && date.Text == that.date.Text && !isAhead && !that.isAhead
        && (people.Shared(that.people, out _) is not null || (place.Length > 0 && place == that.place) || IsCountedOtherwise(that));

    /// <summary>Patrols of one day, of which nothing but the number is told: outlets differ in it by one.</summary>
    private bool IsCountedOtherwise(EngagementProfile that) =>
        kind == that.kind && place.Length + that.place.Length + mechanism.Length + that.mechanism.Length + people.Count + that.people.Count == 0
        && int.TryParse(edition, out var one) && int.TryParse(that.edition, out var other) && Math.Abs(one - other) == 1;

    private bool GroupsAgree(EngagementProfile that, WordLikeness likeness) =>
        group == that.group
        || (likeness is WordLikeness.Same or WordLikeness.Alike && mechanism.Length > 0 && IsSitting(group) && IsSitting(that.group));

    /// <summary>The session of a mechanism is told as talks by some, as a conference by others.</summary>
    private static bool IsSitting(string group) => group is Talks or "conference" or "exchange" or "other";

    private bool PartiesAgree(EngagementProfile that)
    {
        if (parties.AsSpan().SequenceEqual(that.parties)) return true;
        if (mechanism.Length == 0 || that.mechanism.Length == 0) return false;
        return parties.Any(p => IsOrganisation(p) && that.parties.Contains(p));
    }

    /// <summary>The same edition of the same mechanism, or an exercise whose name has a number: "Harmattan 24-48".</summary>
    private bool SameSession(EngagementProfile that)
    {
        var numbered = IsNumbered && that.IsNumbered && edition == that.edition;
        if (!numbered && edition.Length > 0) return false;
        var named = Array.Exists(mechanism, NameWords.IsNumber) && mechanism.AsSpan().SequenceEqual(that.mechanism);
        if (mechanism.Length == 0 && that.mechanism.Length == 0) return numbered && kind == that.kind;
        return (numbered || named) && (IsSameExchange(that) || NameWords.Likeness(mechanism, that.mechanism) == WordLikeness.Same);
    }

    private string Session(EngagementProfile that)
    {
        var common = string.Join(' ', mechanism.Length <= that.mechanism.Length ? mechanism : that.mechanism);
        if (common.Length == 0) return $"same {kind}, number {edition}";
        return edition.Length > 0 ? $"same session {edition} of “{common}”" : $"same name “{common}”";
    }

    /// <summary>Two undated mentions in one dispatch are one event when they share someone.</summary>
    private Relation SameStory(EngagementProfile that) =>
        people.Shared(that.people, out _) is { } person && date.Text == that.date.Text
            ? Relation.Same(3, $"told twice in one dispatch, both with {person}")
            : Relation.None;

    /// <summary>What else speaks for it, and against it.</summary>
    private int More(EngagementProfile that, int people)
    {
        var more = Math.Min(people, 6) + (kind == that.kind ? 1 : 0);
        if (mechanism.Length > 0 && that.mechanism.Length > 0)
            more += NameWords.Likeness(mechanism, that.mechanism) == WordLikeness.Same ? 2 : 1;
        if (edition.Length > 0 && edition == that.edition) more += 2;
        if (place.Length > 0 && that.place.Length > 0) more += place == that.place ? 1 : -1;
        return Math.Max(more, 0);
    }

    private static string Ordered(string left, string right) =>
        string.CompareOrdinal(left, right) <= 0 ? $"{left} and {right}" : $"{right} and {left}";

    private string SharedParties(EngagementProfile that) => string.Join(", ", parties.Intersect(that.parties));
}
