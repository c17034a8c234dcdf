using Entente.Dates;
using Entente.Register.Identity;

namespace Entente.Register.Views.Disputes;

/// <summary>
/// Tells values that contradict each other from such as only say more or less. What one source gives together is no
/// disagreement.
/// </summary>
internal static class Disagreement
{
    /// <summary>The conflict of values each of which excludes the others; null when there is none.</summary>
    public static Conflict? Of(string kind, string identifier, string name, ConflictField field, Weighed weighed) =>
        Made(kind, identifier, name, field, weighed, (_, _) => true);

    /// <summary>The conflict of dates; null when there is none. A month against a day is only less exact.</summary>
    public static Conflict? OfDates(string kind, string identifier, string name, ConflictField field, Weighed weighed) =>
        Made(kind, identifier, name, field, weighed, (a, b) => Weighing.Differ(Edtf.Parse(a), Edtf.Parse(b)));

    /// <summary>The conflict of places; null when there is none. Names that share a word may be one place.</summary>
    public static Conflict? OfPlaces(string kind, string identifier, string name, Weighed weighed) =>
        Made(kind, identifier, name, ConflictField.Place, weighed, (a, b) => !Folding.Words(a).Intersect(Folding.Words(b)).Any());

    private static Conflict? Made(
        string kind, string identifier, string name, ConflictField field, Weighed weighed, Func<string, string, bool> differ)
    {
        if (weighed.Values.Length < 2) return null;
        var first = weighed.Values[0];
        var others = weighed.Values.Skip(1).Where(o => differ(first.Value, o.Value) && !ToldTogether(first, o)).ToArray();
        return others.Length == 0 ? null : new Conflict(kind, identifier, name, field, [first, .. others], weighed.Why);
    }

    private static bool ToldTogether(Told left, Told right) =>
        left.Sources.Any(l => right.Sources.Any(r => (l.Page, l.Title, l.Published) == (r.Page, r.Title, r.Published)));
}
