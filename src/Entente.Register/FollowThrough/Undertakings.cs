namespace Entente.Register.FollowThrough;

/// <summary>Whether two undertakings are one that was told again. A pure function of the two.</summary>
internal static class Undertakings
{
    /// <summary>Two directions are one that share this part of the shorter one's words.</summary>
    private const double SharedWords = 0.5;

    private const int FewestWords = 3;

    /// <param name="ofAct">Whether they are of an act; else only their words tell them from others of their theme.</param>
    public static bool AreSame(Deed left, Deed right, bool ofAct)
    {
        if (left.Edition is { } a && right.Edition is { } b && a != b || left.When is { } due && right.When is { } other && due.Contradicts(other)) return false;
        if (left.Parties is [var one] && right.Parties is [var another] && one != another) return false; // What one side gives, the other does not.
        if (left.Period is { } years && right.Period is { } theirs && years != theirs) return false;
        if (!ofAct) return Terms.Shared(left.What, right.What) >= Math.Max(FewestWords, Math.Min(left.What.Length, right.What.Length) * SharedWords);
        return AgreeOrNone(left.Mechanism, right.Mechanism) && (left.Kind.Length > 0 ? Terms.AreMostly(left.What, right.What) : AgreeOrNone(left.What, right.What));
    }

    public static string Why(Deed left, Deed right)
    {
        if (left.Mechanism.Length > 0) return $"the same name “{string.Join(' ', left.Mechanism.Intersect(right.Mechanism))}”";
        return left.What.Length > 0 ? $"the same words “{string.Join(' ', left.What.Intersect(right.What))}”" : "the same kind of act";
    }

    private static bool AgreeOrNone(string[] left, string[] right) => left.Length == 0 && right.Length == 0 || Terms.Agree(left, right);
}
