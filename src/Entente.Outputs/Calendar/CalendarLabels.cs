using Entente.Register.Views.Calendar;

namespace Entente.Outputs.Calendar;

/// <summary>The words of a calendar in one language.</summary>
public abstract class CalendarLabels
{
    public static CalendarLabels For(OutputLanguage language) => language == OutputLanguage.French ? new FrenchCalendarLabels() : new EnglishCalendarLabels();

    public abstract string Title { get; }

    /// <summary>Of all parties.</summary>
    public abstract string All { get; }

    public abstract string Nothing { get; }

    /// <summary>What an entry is; with a capital it heads a list.</summary>
    public abstract string Of(CalendarKind kind);

    /// <summary>Of an engagement whose day has passed: no page tells that it took place.</summary>
    public abstract string NotSeenHeld { get; }

    /// <summary>Of a session whose usual time has passed.</summary>
    public abstract string NotSeen { get; }

    /// <summary>Of an instrument that another follows.</summary>
    public abstract string Renewed { get; }

    /// <summary>That nobody has announced it.</summary>
    public abstract string Inferred { get; }

    /// <summary>From when to when an instrument holds.</summary>
    public abstract string Period(string period);

    /// <summary>When the commemorated event was.</summary>
    public abstract string Event(string day);

    /// <summary>That the date is no day, and what it is.</summary>
    public abstract string OnlyKnown(string date);

    /// <summary>What lies in a year, and in none of its months alone.</summary>
    public abstract string YearAlone(int year);

    public abstract string FromTo(string from, string to);

    /// <summary>That there are more entries of some kinds.</summary>
    public abstract string Shortened(string kinds);
}

internal sealed class FrenchCalendarLabels : CalendarLabels
{
    public override string Title => "Calendrier";

    public override string All => "toutes les parties";

    public override string Nothing => "Le registre ne connaît rien entre ces dates.";

    public override string Of(CalendarKind kind) => kind switch
    {
        CalendarKind.Held => "a eu lieu",
        CalendarKind.Planned => "annoncé",
        CalendarKind.ExpectedEdition => "édition attendue",
        CalendarKind.Expiry => "fin de validité",
        _ => "anniversaire",
    };

    public override string NotSeenHeld => "aucune page ne dit que cela ait eu lieu";

    public override string NotSeen => "le temps habituel est passé, aucune session n’est connue";

    public override string Renewed => "un texte plus récent le remplace";

    public override string Inferred => "attendu d’après le rythme ou la période ; personne ne l’a annoncé";

    public override string Period(string period) => $"en vigueur : {period}";

    public override string Event(string day) => $"événement : {day}";

    public override string OnlyKnown(string date) => $"le jour n’est pas connu : {date}";

    public override string YearAlone(int year) => $"{year}, mois non précisé";

    public override string FromTo(string from, string to) => $"du {from} au {to}";

    public override string Shortened(string kinds) => $"La liste est incomplète ({kinds}) : une partie ou moins de jours montrent le reste.";
}

internal sealed class EnglishCalendarLabels : CalendarLabels
{
    public override string Title => "Calendar";

    public override string All => "all parties";

    public override string Nothing => "The register knows nothing between these days.";

    public override string Of(CalendarKind kind) => kind switch
    {
        CalendarKind.Held => "took place",
        CalendarKind.Planned => "announced",
        CalendarKind.ExpectedEdition => "edition expected",
        CalendarKind.Expiry => "expiry",
        _ => "anniversary",
    };

    public override string NotSeenHeld => "no page says that it took place";

    public override string NotSeen => "its usual time has passed, and no session is known";

    public override string Renewed => "a later text takes its place";

    public override string Inferred => "expected by the usual interval or by the period; nobody has announced it";

    public override string Period(string period) => $"in force: {period}";

    public override string Event(string day) => $"event: {day}";

    public override string OnlyKnown(string date) => $"the day is not known: {date}";

    public override string YearAlone(int year) => $"{year}, month not told";

    public override string FromTo(string from, string to) => $"from {from} to {to}";

    public override string Shortened(string kinds) => $"The list is not complete ({kinds}): a party or fewer days show the rest.";
}
