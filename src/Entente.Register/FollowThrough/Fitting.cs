namespace Entente.Register.FollowThrough;

/// <summary>Whether a fact is of what was announced, whenever it was. A pure function of the two.</summary>
internal static class Fitting
{
    /// <param name="isSameMechanism">Whether the register holds their mechanisms for one; asked only where their words differ.</param>
    public static Fit Of(Deed announced, Deed told, Func<bool> isSameMechanism)
    {
        if (!Acts.SameKind(announced.Kind, told.Kind) || announced.Edition is { } edition && told.Edition is { } other && edition != other) return Fit.None;
        if (announced.Period is { } period && told.Period is { } theirs && period != theirs) return Fit.None;
        if (announced.Mechanism.Length > 0 && told.Mechanism.Length > 0) return Named(announced, told, isSameMechanism);
        if (IsOfMechanism(announced) || !SameParties(announced, told)) return Fit.None;
        if (announced.What.Length > 0 && told.What.Length > 0 && !IsSameThing(announced, told)) return Fit.None;
        if (announced.Edition is not null && told.Edition is not null) return Fit.Exact;
        if (Terms.Shared(announced.What, told.What) > 0) return announced.Kind != "training" ? Fit.Exact : IsElsewhere(announced, told) ? Fit.None : Fit.People;
        if (announced.Period is not null && told.Period is not null) return Fit.Exact;
        return ByPeople(announced, told);
    }

    /// <summary>Whether two reports that were taken for one engagement tell of different ones.</summary>
    public static bool Contradict(Deed announced, Deed told) =>
        IsElsewhere(announced, told) || announced.People.Contradict(told.People)
        || announced.What.Length > 0 && told.What.Length > 0 && !IsSameThing(announced, told);

    private static Fit Named(Deed announced, Deed told, Func<bool> isSameMechanism)
    {
        if (!HasAll(announced, told) && !HasAll(told, announced)) return Fit.None;
        if (!Terms.Agree(announced.Mechanism, told.Mechanism) && !isSameMechanism()) return Fit.None;
        var numbered = announced.Edition is not null && told.Edition is not null;
        return numbered || announced.Kind == "exercise" ? Fit.Exact : Fit.Session;
    }

    /// <summary>What has the name of a mechanism is no meeting without one; what is done together may be told without its name.</summary>
    private static bool IsOfMechanism(Deed deed) => deed.Mechanism.Length > 0 && deed.Kind is "dialogue" or "conference" or "exchange" or "other";

    /// <summary>The same parties; of what one side does, that side among them.</summary>
    private static bool SameParties(Deed announced, Deed told) =>
        told.Parties.Length == 0 || announced.Parties.Length == 0
        || (announced.Parties.Length == 1 ? told.Parties.Contains(announced.Parties[0]) : HasAll(told, announced) && (told.Parties.Length == announced.Parties.Length || MayGrow(announced, told)));

    /// <summary>Others may join an exercise or a ceremony; that more train together, of which nothing tells for what, is no exercise "de secours".</summary>
    private static bool MayGrow(Deed announced, Deed told) => announced.Kind == "ceremony" || announced.Kind == "exercise" && (announced.What.Length == 0 || told.What.Length > 0);

    /// <summary>One thing may be told in more words than the other; a text on more subjects is another.</summary>
    private static bool IsSameThing(Deed announced, Deed told) =>
        announced.Kind.Length == 0 ? Terms.Agree(announced.What, told.What) : Terms.AreMostly(announced.What, told.What);

    private static bool HasAll(Deed deed, Deed other) => other.Parties.All(deed.Parties.Contains);

    private static Fit ByPeople(Deed announced, Deed told)
    {
        if (IsElsewhere(announced, told) || announced.People.Contradict(told.People)) return Fit.None;
        return announced.People.SharesName(told.People) ? Fit.People : announced.People.Shares(told.People) ? Fit.Office : Fit.Kind;
    }

    /// <summary>A visit there is no visit here; talks may be moved.</summary>
    private static bool IsElsewhere(Deed announced, Deed told) =>
        announced.Kind is "visit" or "training" && announced.Country is { } there && told.Country is { } elsewhere && there != elsewhere;
}
