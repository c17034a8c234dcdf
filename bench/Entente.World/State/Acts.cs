using Entente.Dates;
using Entente.Facts;

namespace Entente.World;

/// <summary>Undertakings in words: the act that an event would show.</summary>
internal static class Acts
{
    /// <summary>An undertaking that the event would answer; half are due by the end of its year, a fifth on no date.</summary>
    public static Undertaking Make(int id, Event answer, int today, Dice dice)
    {
        var year = Days.Year(answer.Day);
        var due = dice.Chance(0.8) ? Edtf.Year(year) : null;
        var pledged = answer.Kind == "assistance";
        return new Undertaking
        {
            Id = id, MadeOn = today, Answer = answer, Due = due, Parties = pledged ? [answer.Host] : answer.Parties,
            Act = ActOf(answer), Modality = pledged ? Modality.Pledged : Modality.Agreed, Theme = ThemeOf(answer.Kind),
            Acts = [.. Infinitives(answer).Select(act => due is null ? act : $"{act} {(dice.Chance(0.5) ? "en" : "d'ici fin")} {year}")],
        };
    }

    private static Act ActOf(Event answer) => answer.Kind switch
    {
        "exercise" => new Act("engagement", "exercise") { Mechanism = answer.Name },
        "assistance" => new Act("assistance", null) { What = answer.Name },
        _ => new Act("instrument", "memorandum") { What = $"mémorandum sur {answer.Accord!.Subject}" },
    };

    private static string ThemeOf(string kind) =>
        kind switch { "exercise" => "exercises", "assistance" => "other", _ => "agreement-implementation" };

    private static string[] Infinitives(Event answer) => answer.Kind switch
    {
        "exercise" => [$"organiser l'exercice conjoint « {answer.Name} »", $"mener ensemble l'exercice « {answer.Name} »"],
        "assistance" => [$"remettre {answer.Name} {answer.Parties[1].To}", $"fournir {answer.Parties[1].To} {answer.Name}"],
        _ => [$"signer un mémorandum sur {answer.Accord!.Subject}", $"conclure un mémorandum sur {answer.Accord!.Subject}"],
    };
}
