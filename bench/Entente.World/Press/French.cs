using Entente.Dates;
using NodaTime;

namespace Entente.World;

/// <summary>The little French that sentences need around their slots.</summary>
internal static class French
{
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] Weekdays = ["", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>"à Hanoï", "au Caire".</summary>
    public static string At(string place) =>
        place.StartsWith("Le ", StringComparison.Ordinal) ? "au " + place[3..] : "à " + place;

    public static string Nth(int number, bool feminine) => number == 1 ? feminine ? "1re" : "1er" : number + "e";

    /// <summary>An article before a word, with a preposition (<c>du</c>, <c>au</c>) or none.</summary>
    public static string Article(string preposition, string word, bool feminine = false)
    {
        var elided = "aeiouéêhAEIOUÉ".Contains(word[0], StringComparison.Ordinal);
        return (preposition, elided, feminine) switch
        {
            ("du", true, _) => "de l'",
            ("au", true, _) => "à l'",
            (_, true, _) => "l'",
            ("du", _, false) => "du ",
            ("au", _, false) => "au ",
            ("du", _, _) => "de la ",
            ("au", _, _) => "à la ",
            (_, _, false) => "le ",
            _ => "la ",
        };
    }

    /// <summary>"mardi 23 juillet 2019", "du 3 au 5 mai 2019", "en mai 2019", "en 2019".</summary>
    public static string When(Edtf? when, bool weekday)
    {
        if (when is null) return "";
        if (when.Earliest is not { } first || when.Latest is not { } last) return "";
        if (first == last) return weekday ? $"{Weekdays[(int)first.DayOfWeek]} {Day(first)}" : $"le {Day(first)}";
        if (when.IsInterval && when.Text.Length > 10) return Between(first, last);
        return when.Text.Length == 7 ? $"en {Months[first.Month - 1]} {first.Year}" : $"en {when.Text}";
    }

    /// <summary>"au 23 juillet 2019", after "remonte".</summary>
    public static string To(Edtf when) => when.Earliest is { } first ? $"au {Day(first)}" : "";

    private static string Between(LocalDate first, LocalDate last) => first.Month == last.Month
        ? $"du {Ordinal(first.Day)} au {Day(last)}"
        : $"du {Ordinal(first.Day)} {Months[first.Month - 1]} au {Day(last)}";

    private static string Day(LocalDate day) => $"{Ordinal(day.Day)} {Months[day.Month - 1]} {day.Year}";

    private static string Ordinal(int day) => day == 1 ? "1er" : day.ToString();
}
