namespace Entente.Register.Identity;

/// <summary>Under which keys engagements find each other.</summary>
internal sealed partial class EngagementProfile
{
    public override IEnumerable<string> UpKeys
    {
        get
        {
            IEnumerable<string> keys = Sessions().Concat(SameDispatch());
            if (IsFine) keys = keys.Concat(ByDay());
            if (IsDated) keys = keys.Concat(ByMonth());
            return Days is null ? keys : keys.Concat(ByYear());
        }
    }

    public override IEnumerable<string> DownKeys
    {
        get
        {
            IEnumerable<string> keys = Sessions().Concat(SameDispatch());
            if (IsFine) return keys.Concat(ByDay());
            if (IsDated) return keys.Concat(ByMonth());
            return Days is null ? keys : keys.Concat(ByYear());
        }
    }

    /// <summary>Numbered sessions are found whatever their date: by mechanism word, edition, and parties.</summary>
    private IEnumerable<string> Sessions() =>
        IsNumbered
            ? from anchor in Anchors() from word in mechanism select $"session:{anchor}|{edition}|{word}"
            : [];

    private IEnumerable<string> SameDispatch() =>
        scope.Length > 0 ? [$"engagement:{scope}|{group}|{string.Join('+', parties)}"] : [];

    private IEnumerable<string> ByDay() =>
        from anchor in Anchors()
        from day in Enumerable.Range(0, Days ?? 0)
        select $"day:{group}|{anchor}|{when!.Earliest!.Value.PlusDays(day):uuuu-MM-dd}";

    private IEnumerable<string> ByMonth()
    {
        var first = when!.Earliest!.Value.ToYearMonth();
        var last = when.Latest!.Value.ToYearMonth();
        var months = first.Equals(last) ? [first] : new[] { first, last };
        return from anchor in Anchors() from month in months select $"month:{group}|{anchor}|{month:uuuu-MM}";
    }

    /// <summary>A named event may be told with its year alone.</summary>
    private IEnumerable<string> ByYear() =>
        mechanism.Length > 0
            ? Anchors().Select(a => $"year:{group}|{a}|{when!.Earliest!.Value.Year}|{string.Join(' ', mechanism)}")
            : [];

    /// <summary>The parties together; and, as outlets name now these members, now those, each organisation.</summary>
    private IEnumerable<string> Anchors()
    {
        yield return string.Join('+', parties);
        if (mechanism.Length == 0 || parties.Length == 1) yield break;
        foreach (var organisation in parties.Where(IsOrganisation)) yield return organisation;
    }

    private static bool IsOrganisation(string party) => !PartyCodes.IsState(party);
}
