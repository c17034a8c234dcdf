using NodaTime.Text;

namespace Entente.Register.FollowThrough;

/// <summary>Says in English why a fact answers an announcement.</summary>
internal static class Reasons
{
    public static string Of(Pledge pledge, AnswerKind kind, Deed told, Fit fit)
    {
        var announced = pledge.Due is { } due ? $", announced for {due.Text}" : "";
        return $"{What(told)} {Verb(kind)}{When(told)}{announced}: {Why(pledge, told, fit)}";
    }

    public static string Again(Deed told, string words) => $"{What(told)} undertaken again: {words}";

    private static string What(Deed told)
    {
        var kind = told.Kind.Length > 0 ? told.Kind : "act";
        return told.Parties.Length == 0 ? kind : $"{kind} of {string.Join(", ", told.Parties)}";
    }

    private static string Verb(AnswerKind kind) => kind switch
    {
        AnswerKind.Fulfils => "done",
        AnswerKind.Ends => "called off",
        AnswerKind.Advances => "planned",
        _ => "announced again",
    };

    private static string When(Deed told) => told.When is { } when ? $" {when.Text}" : "";

    private static string Why(Pledge pledge, Deed told, Fit fit) => fit switch
    {
        Fit.Exact when told.Edition is { } edition && pledge.Terms.Edition == edition && told.Mechanism.Length > 0 => $"session {edition} of the same mechanism",
        Fit.Exact when pledge.Terms.Period is { } period => $"same period {period.Text}",
        Fit.Exact when pledge.Terms.What.Length > 0 => "same words",
        Fit.Exact => "the same engagement",
        Fit.Session => "a session of the same mechanism",
        Fit.People => "same kind and parties, with the same people or on the same subject",
        Fit.Office => "same kind and parties, with holders of the same offices",
        _ => "same kind and parties",
    };

    public static string Day(NodaTime.LocalDate day) => LocalDatePattern.Iso.Format(day);
}
